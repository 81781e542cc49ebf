import { expect, test } from 'vitest'
import { type Mark, place, segments, shift, toCodePoints, toUnits } from './marks'

const mark = (id: string, start: number, end: number): Mark => ({ id, kind: 'notice', start, end })
const cut = (text: string, ...marks: Mark[]) =>
  segments(text, marks).map((piece) => [piece.text, piece.marks.map(({ id }) => id).join('')])

test('a text without marks is one piece, and none when it is empty', () => {
  expect(cut('forty loaves')).toEqual([['forty loaves', '']])
  expect(cut('')).toEqual([])
})

test('marks that overlap are cut where either begins or ends', () => {
  expect(cut('abcdef', mark('x', 1, 4), mark('y', 3, 5))).toEqual([
    ['a', ''],
    ['bc', 'x'],
    ['d', 'xy'],
    ['e', 'y'],
    ['f', ''],
  ])
})

test('marks inside each other and side by side are kept apart', () => {
  expect(cut('abcd', mark('x', 0, 4), mark('y', 1, 2), mark('z', 2, 3))).toEqual([
    ['a', 'x'],
    ['b', 'xy'],
    ['c', 'xz'],
    ['d', 'x'],
  ])
})

test('marks beyond the text are cut off or left out', () => {
  expect(cut('abc', mark('x', 2, 9), mark('y', 5, 9), mark('z', 1, 1))).toEqual([
    ['ab', ''],
    ['c', 'x'],
  ])
})

test('typing before a mark moves it, typing behind it does not, typing in it takes it away', () => {
  const before = 'one two three'
  const two = mark('two', 4, 7)
  expect(shift([two], before, 'one or two three')).toEqual([mark('two', 7, 10)])
  expect(shift([two], before, 'one two or three')).toEqual([two])
  expect(shift([two], before, 'one twoo three')).toEqual([two])
  expect(shift([two], before, 'one tewo three')).toEqual([])
  expect(shift([two], before, '')).toEqual([])
  expect(shift([two], before, before)).toEqual([two])
})

test('a quote is found where it stood, or nearest to it', () => {
  const text = 'oven and oven and oven'
  expect(place(text, 'oven', 9)).toEqual([9, 13])
  expect(place(text, 'oven', 100)).toEqual([18, 22])
  expect(place(text, 'shop', 0)).toBeNull()
  expect(place(text, '', 0)).toBeNull()
})

test('offsets in code points become units and back', () => {
  const text = 'a😀b'
  const units = toUnits(text)
  expect([0, 1, 2, 3].map(units)).toEqual([0, 1, 3, 4])
  expect(toCodePoints(text, 3)).toBe(2)
  expect(toUnits('plain')(3)).toBe(3)
})
