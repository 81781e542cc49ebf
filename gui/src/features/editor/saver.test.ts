import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError, Unreachable } from '@/api/errors'
import { Saver } from './saver'
import type { Words } from './words'

const words = (title: string): Words => ({ title, texts: {} })
const stale = () => new ApiError({ status: 412, code: 'version_mismatch' })

function made(send: (value: Words, version: number) => Promise<number>) {
  const keep = vi.fn()
  const read = vi.fn(async () => ({ value: words('theirs'), version: 9 }))
  const saver = new Saver(words('one'), 1, {
    send: async (_, value, version) => {
      const now = await send(value, version)
      return { version: now, request: `request-${now}` }
    },
    read,
    keep,
  })
  return { saver, keep, read, phase: () => saver.state.get().phase }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('it waits for 800 ms of rest, then sends once', async () => {
  const send = vi.fn(async () => 2)
  const { saver, phase } = made(send)
  saver.type(words('on'))
  await vi.advanceTimersByTimeAsync(799)
  saver.type(words('two'))
  await vi.advanceTimersByTimeAsync(799)
  expect(send).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(send).toHaveBeenCalledExactlyOnceWith(words('two'), 1)
  expect(phase()).toBe('saved')
})

test('saving now does not wait, and answers when the words are there', async () => {
  const { saver } = made(async () => 2)
  saver.type(words('two'))
  await expect(saver.flush()).resolves.toBe(true)
  await expect(saver.flush()).resolves.toBe(true)
})

test('words typed during a save are part of what was waited for', async () => {
  const sent: string[] = []
  const { saver } = made(async ({ title }) => {
    if (sent.push(title) === 1) saver.type(words('three'))
    return sent.length + 1
  })
  saver.type(words('two'))
  const saved = saver.flush()
  await vi.runAllTimersAsync()
  await expect(saved).resolves.toBe(true)
  expect(sent).toEqual(['two', 'three'])
})

test('without a connection it keeps a draft, tries again, and drops the draft when saved', async () => {
  let online = false
  const { saver, keep, phase } = made(async () => {
    if (!online) throw new Unreachable(null)
    return 2
  })
  saver.type(words('two'))
  await vi.advanceTimersByTimeAsync(1100)
  expect(phase()).toBe('offline')
  expect(keep).toHaveBeenLastCalledWith({ base: words('one'), value: words('two'), version: 1 })
  online = true
  await vi.advanceTimersByTimeAsync(5000)
  expect(phase()).toBe('saved')
  expect(keep).toHaveBeenLastCalledWith(null)
})

test('somebody else in the same words makes a conflict, and keeping mine is sent on their version', async () => {
  const send = vi.fn(async (_: Words, version: number) => {
    if (version === 1) throw stale()
    return 10
  })
  const { saver, phase } = made(send)
  saver.type(words('mine'))
  await expect(saver.flush()).resolves.toBe(false)
  expect(phase()).toBe('conflict')
  saver.settle('mine')
  await vi.runAllTimersAsync()
  expect(send).toHaveBeenLastCalledWith(words('mine'), 9)
  expect(phase()).toBe('saved')
})

test('a refusal is shown and not repeated by itself', async () => {
  const send = vi.fn(async () => {
    throw new ApiError({ status: 422, code: 'validation_failed', detail: 'A post has a title.' })
  })
  const { saver, phase } = made(send)
  saver.type(words(''))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(send).toHaveBeenCalledOnce()
  expect(phase()).toBe('failed')
  expect(saver.state.get().problem).toBe('A post has a title.')
})

test('a step of its own is saved apart from what was typed before, and says by which request', async () => {
  const sent: string[] = []
  const { saver } = made(async ({ title }) => sent.push(title) + 1)
  saver.type(words('typed'))
  await expect(saver.stepTo(({ title }) => words(`${title}, and changed`))).resolves.toBe(
    'request-3',
  )
  expect(sent).toEqual(['typed', 'typed, and changed'])
  await expect(saver.stepTo((value) => value)).resolves.toBeNull()
})

test('a step that did not reach the server is undone by nothing', async () => {
  const { saver } = made(async () => {
    throw new Unreachable(new Error('offline'))
  })
  await expect(saver.stepTo(() => words('two'))).resolves.toBeNull()
})
