// Write the licences of everything that is bundled into the screen to dist/licenses.txt.
import { readdir, readFile, writeFile } from 'node:fs/promises'

const root = new URL('../', import.meta.url)
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
])
const FILE = /^(licen[cs]e|copying|notice|ofl)/i

async function textsOf(folder) {
  const names = (await readdir(folder)).filter((name) => FILE.test(name)).sort()
  return Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))
}

const { packages } = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8'))
const parts = []
for (const [path, { dev, license, version }] of Object.entries(packages).sort()) {
  if (path === '' || dev) continue
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  if (!ALLOWED.has(license))
    throw new Error(`${name} is under ${license}: decide whether we take it`)
  const texts = await textsOf(new URL(`${path}/`, root))
  parts.push([`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n'))
}
const rule = `\n\n${'-'.repeat(80)}\n\n`
await writeFile(new URL('dist/licenses.txt', root), `${parts.join(rule)}\n`)
