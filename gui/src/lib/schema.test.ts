import { expect, test } from 'vitest'
import { day, flag, oneOf, search, text } from './schema'

const { parse } = search({ q: text, state: oneOf(['open', 'done']), on: day, sample: flag })
const NOTHING = { q: undefined, state: undefined, on: undefined, sample: undefined }

test('an address says what the page knows, and what is something else is left out', () => {
  const said = { q: 'Übung 编辑', state: 'done', on: '2026-05-12', sample: true }
  expect(parse({ ...said, other: 1 })).toEqual(said)
  expect(parse({ q: 7, state: 'gone', on: '12 May', sample: 'yes' })).toStrictEqual(NOTHING)
  expect(parse({})).toStrictEqual(NOTHING)
})
