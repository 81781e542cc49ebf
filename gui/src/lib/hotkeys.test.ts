import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useCommands } from './commands'
import { startHotkeys } from './hotkeys'

const posts = vi.fn()
let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
  stop = startHotkeys()
  renderHook(() =>
    useCommands([{ id: 'posts', title: 'Posts', group: 'go', keys: 'g p', run: posts }]),
  )
})
afterEach(() => {
  stop()
  posts.mockClear()
  vi.useRealTimers()
})

/** Press a key at a moment; the page hears of it whenever it has time. */
function press(key: string, at: number) {
  const event = new KeyboardEvent('keydown', { key })
  Object.defineProperty(event, 'timeStamp', { value: at })
  document.dispatchEvent(event)
}

test('two keys pressed one after the other are one command, however busy the page is', () => {
  press('g', 10_000)
  vi.advanceTimersByTime(5_000)
  press('p', 10_100)
  expect(posts).toHaveBeenCalledOnce()
})

test('two keys with a pause between them are two', () => {
  press('g', 10_000)
  press('p', 11_500)
  expect(posts).not.toHaveBeenCalled()
})
