import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = dirname(dirname(fileURLToPath(import.meta.url)))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|css)$/.test(name) && !/schema\.d\.ts|routeTree\.gen/.test(name))
  .map((name) => ({ name, text: readFileSync(join(src, name), 'utf8') }))
const code = files.filter(({ name }) => /\.tsx?$/.test(name) && !name.includes('test'))

const breaking = (rule: (file: { name: string; text: string }) => boolean) =>
  code.filter(rule).map(({ name }) => name)

test('no file is longer than 250 lines', () => {
  const long = files.filter(({ text }) => text.split('\n').length > 251)
  expect(long.map(({ name }) => name)).toEqual([])
})

test('only src/api asks the server', () => {
  expect(breaking(({ name, text }) => !name.startsWith('api/') && /\bfetch\(/.test(text))).toEqual(
    [],
  )
})

test('only styles.css names a colour', () => {
  const colour = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|rgba?\(|hsla?\(/i
  expect(breaking(({ text }) => colour.test(text))).toEqual([])
})

test('wall time is never turned into a moment here', () => {
  expect(breaking(({ text }) => /new Date\([^)]*,/.test(text))).toEqual([])
})

test('data files hold no JSX', () => {
  expect(files.filter(({ name }) => name.startsWith('data/') && name.endsWith('.tsx'))).toEqual([])
})
