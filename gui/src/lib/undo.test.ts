import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetSteps, offerUndo, UNDO_MS, undoNewest, type WayBack } from './undo'

const way = (walk: () => unknown) => walk as WayBack

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the newest step is taken back first, each once', () => {
  const taken: string[] = []
  offerUndo(way(() => taken.push('older')))
  const newer = offerUndo(way(() => taken.push('newer')))
  expect(undoNewest()).toBe(true)
  newer()
  expect(undoNewest()).toBe(true)
  expect(undoNewest()).toBe(false)
  expect(taken).toEqual(['newer', 'older'])
})

test('what is older than eight seconds stays', () => {
  const undo = vi.fn()
  offerUndo(way(undo))
  vi.advanceTimersByTime(UNDO_MS + 1)
  expect(undoNewest()).toBe(false)
  expect(undo).not.toHaveBeenCalled()
})

test('what somebody else did is not taken back', () => {
  const undo = vi.fn()
  offerUndo(way(undo))
  forgetSteps()
  expect(undoNewest()).toBe(false)
  expect(undo).not.toHaveBeenCalled()
})
