import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetSteps, offerUndo, UNDO_MS, undoNewest } from './undo'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the newest step is taken back first, each once', () => {
  const taken: string[] = []
  offerUndo(() => taken.push('older'))
  const newer = offerUndo(() => taken.push('newer'))
  expect(undoNewest()).toBe(true)
  newer.use()
  expect(undoNewest()).toBe(true)
  expect(undoNewest()).toBe(false)
  expect(taken).toEqual(['newer', 'older'])
})

test('what is older than eight seconds stays', () => {
  const undo = vi.fn()
  offerUndo(undo)
  vi.advanceTimersByTime(UNDO_MS + 1)
  expect(undoNewest()).toBe(false)
  expect(undo).not.toHaveBeenCalled()
})

test('a step that was dropped is not taken back', () => {
  const undo = vi.fn()
  offerUndo(undo).drop()
  expect(undoNewest()).toBe(false)
  expect(undo).not.toHaveBeenCalled()
})

test('what somebody else did is not taken back', () => {
  const undo = vi.fn()
  offerUndo(undo)
  forgetSteps()
  expect(undoNewest()).toBe(false)
  expect(undo).not.toHaveBeenCalled()
})
