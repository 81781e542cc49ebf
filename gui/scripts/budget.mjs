// Hold every page to its size: what a browser with an empty cache loads, gzipped.
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'

const KB = 1024
const LIMITS = { entry: 130 * KB, route: 185 * KB, css: 25 * KB }

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'))
const sizes = new Map()

async function size(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(await readFile(new URL(file, dist))).length)
  return sizes.get(file)
}

/** Everything a chunk needs before it can run. */
function closure(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue
    found.add(key)
    closure(manifest[key].imports ?? [], found)
  }
  return found
}

async function total(keys, pick) {
  const files = new Set([...closure(keys)].flatMap((key) => pick(manifest[key])))
  let sum = 0
  for (const file of files) sum += await size(file)
  return sum
}

const script = (chunk) => [chunk.file]
const style = (chunk) => chunk.css ?? []
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const split = Object.keys(manifest).filter((key) => /routes\/.*tsr-split=component\b/.test(key))
const name = (key) => key.match(/routes\/(.*)\.tsx/)[1]

let failed = false
function report(what, bytes, limit) {
  const over = bytes > limit
  failed ||= over
  console.log(
    `${over ? 'over' : ' ok '}  ${(bytes / KB).toFixed(1).padStart(6)} / ${limit / KB} KB  ${what}`,
  )
}

report('entry', await total([entry], script), LIMITS.entry)
report('css', await total([entry, ...split], style), LIMITS.css)
for (const key of split) {
  // A page comes with the layouts around it: `w.$workspaceId` is one for `w.$workspaceId.posts.index`.
  const around = split.filter((other) => name(key).startsWith(`${name(other)}.`))
  report(name(key), await total([entry, ...around, key], script), LIMITS.route)
}
process.exit(failed ? 1 : 0)
