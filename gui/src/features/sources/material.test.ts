import { expect, test } from 'vitest'
import { addressIn, faultOf, isMarkdown, MOST_BYTES, sourceOf } from './material'

test.each([
  ['https://example.org/oven', 'https://example.org/oven'],
  ['  https://example.org \n', 'https://example.org'],
  ['www.example.org', 'https://www.example.org'],
  ['https://example.org is our page', null],
  ['We opened in May.', null],
  ['ovens.', null],
  ['', null],
])('in %j the address is %j', (text, address) => {
  expect(addressIn(text)).toBe(address)
})

test('headings, links and front matter make it Markdown', () => {
  expect(isMarkdown('# The oven\n\nIt is blue.')).toBe(true)
  expect(isMarkdown('See [the page](https://example.org).')).toBe(true)
  expect(isMarkdown('---\ntitle: Oven\n---\nBlue.')).toBe(true)
  expect(isMarkdown('We are #1 in town - really.')).toBe(false)
})

test('text keeps its spaces, an address is fetched', () => {
  expect(sourceOf(' two\nlines ')).toEqual({ kind: 'text', text: ' two\nlines ' })
  expect(sourceOf('https://example.org')).toEqual({ url: 'https://example.org' })
})

test('files are judged by name and size before they are read', () => {
  expect(faultOf({ name: 'Oven.MD', size: 10 })).toBeNull()
  expect(faultOf({ name: 'oven.pdf', size: 10 })).toBe('unreadable')
  expect(faultOf({ name: 'oven.md', size: MOST_BYTES + 1 })).toBe('too_large')
})
