import { expect, test } from 'vitest'
import { wordDiff } from './word-diff'

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ op, text }) => (op === 'equal' ? text : op === 'insert' ? `[+${text}]` : `[-${text}]`))
    .join('')

test('a changed word is taken out and put in', () => {
  expect(shown('a second oven', 'a third oven')).toBe('a [-second][+third] oven')
})

test('words come and go at both ends', () => {
  expect(shown('', 'new')).toBe('[+new]')
  expect(shown('old', '')).toBe('[-old]')
  expect(shown('one two', 'one two three')).toBe('one two[+ three]')
  expect(shown('same', 'same')).toBe('same')
})

test('texts too long for a table are replaced as a whole between what is equal', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${n}`).join(' ')
  const pieces = wordDiff(`start ${many('a')} end`, `start ${many('b')} end`)
  expect(pieces.map(({ op }) => op)).toEqual(['equal', 'delete', 'insert', 'equal'])
})
