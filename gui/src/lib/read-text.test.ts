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
