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

test('what comes later has a place of its own where it may fail', () => {
  const later = /<(Later|ListPage|DetailDrawer)\b/
  expect(
    breaking(({ name, text }) => /<Suspense\b/.test(text) && !name.endsWith('later.tsx')),
  ).toEqual([])
  expect(breaking(({ text }) => /\blazy\(/.test(text) && !later.test(text))).toEqual([])
})

test('no file needs one that needs it, not even for a type', () => {
  const known = new Set(code.map(({ name }) => name))
  const needs = new Map(
    code.map(({ name, text }) => [name, wanted(name, text).filter((each) => known.has(each))]),
  )
  // What needs nothing that is left cannot be part of a circle.
  for (let before = -1; before !== needs.size; ) {
    before = needs.size
    for (const [name, all] of needs) if (!all.some((each) => needs.has(each))) needs.delete(name)
  }
  // The way to a circle is none.
  const needed = new Set([...needs.values()].flat())
  expect([...needs.keys()].filter((name) => needed.has(name))).toEqual([])
})

/** The files that a file may mean by its imports. */
function wanted(name: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\() ?'([@.][^']*)'/g)].flatMap(([, address = '']) => {
    const path = address.startsWith('@/') ? address.slice(2) : join(dirname(name), address)
    return [`${path}.ts`, `${path}.tsx`]
  })
}

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

test('an Undo goes back by the log of the server, and by nothing of its own', () => {
  expect(breaking(({ text }) => /\bas (unknown as )?WayBack\b/.test(text))).toEqual([
    'components/undo/use-way-back.ts',
    // A workspace that is deleted has no log to go by; its own restoration is exact.
    'features/home/sample-notice.tsx',
  ])
})
