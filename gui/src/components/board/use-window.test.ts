import { expect, test } from 'vitest'
import { CARD_PX, GAP_PX } from './types'
import { placeOf, shown } from './use-window'

const items = Array.from({ length: 100 }, (_, n) => ({ id: String(n) }))
const unknown = new Map<string, number>()

test('a card begins below all above it, each as high as it was drawn', () => {
  const heights = new Map([
    ['0', 200],
    ['1', 40],
  ])
  expect(placeOf(items, 0, heights)).toBe(0)
  expect(placeOf(items, 3, heights)).toBe(200 + 40 + CARD_PX + 3 * GAP_PX)
})

test('what is in sight is drawn, with some to spare above and below', () => {
  expect(shown(items, unknown, 0, 800)).toEqual({ from: 0, to: 13 })
  const end = placeOf(items, 100, unknown)
  expect(shown(items, unknown, end - 800, 800)).toEqual({ from: 87, to: 100 })
  // Half as many of those that are twice as high.
  const high = new Map(items.map(({ id }) => [id, 2 * CARD_PX + GAP_PX]))
  expect(shown(items, high, 0, 800)).toEqual({ from: 0, to: 9 })
})

test('a column that got shorter than where it was scrolled to shows its last cards', () => {
  expect(shown(items.slice(0, 3), unknown, 5000, 800)).toEqual({ from: 0, to: 3 })
  expect(shown([], unknown, 0, 800)).toEqual({ from: 0, to: 0 })
})
