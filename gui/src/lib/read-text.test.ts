import { expect, test } from 'vitest'
import { readText } from './read-text'

const said = 'Brötchen'

test.each([
  ['UTF-8', new TextEncoder().encode(said)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${said}`)],
  ['UTF-16', new Uint8Array(Uint16Array.from(`\ufeff${said}`, (c) => c.charCodeAt(0)).buffer)],
  ['windows-1252', Uint8Array.from(said, (c) => c.charCodeAt(0))],
])('a file in %s is read', async (_, bytes) => {
  expect(await readText(new Blob([bytes]))).toBe(said)
})

test.each([
  ['<meta charset="shift_jis"><p>', [0x83, 0x70, 0x83, 0x93], 'パン'],
  ['<?xml version="1.0" encoding="windows-1251"?><p>', [0xd5, 0xeb, 0xe5, 0xe1], 'Хлеб'],
  ['<meta charset="nonsense"><p>', [0xe9], 'é'],
])('a page that says %s is read so', async (head, bytes, text) => {
  const written = new Uint8Array([...new TextEncoder().encode(head), ...bytes])
  expect(await readText(new Blob([written]))).toBe(head + text)
})
