// Every page says what it is called, who may see it, and is walked by the browser tests.
import { readdir, readFile } from 'node:fs/promises'

const routes = new URL('../src/routes/', import.meta.url)
const walked = await readFile(new URL('../e2e/pages/routes.ts', import.meta.url), 'utf8')
const wrong = []

for (const file of (await readdir(routes)).sort()) {
  const text = await readFile(new URL(file, routes), 'utf8')
  const fail = (sentence) => wrong.push(`${file}: ${sentence}`)
  const path = text.match(/createFileRoute\('([^']+)'\)/)?.[1]

  if (/export (?!const Route\b)/.test(text))
    fail('exports more than Route, which keeps it in the entry')
  if (!path || /<Outlet|Layout\b/.test(text) || !/component:/.test(text)) continue

  // Pages of a workspace: `...page(title, scope)`, which also stops who lacks the scope; of an account the same.
  const helper = { w: 'page', account: 'accountPage' }[path.split('/')[1]]
  if (helper && !new RegExp(`(?:\\.\\.\\.|= )${helper}\\(m\\.\\w+, '`).test(text))
    fail(`has no ...${helper}(title, scope)`)
  if (!helper && !/staticData: \{ title:/.test(text)) fail('has no staticData.title')
  const address = path.replace(/\/_[a-z-]+/g, '').replace(/(?<=.)\/$/, '')
  if (!walked.includes(`'${address}'`)) fail(`add '${address}' to e2e/pages/routes.ts`)
}

for (const sentence of wrong) console.error(sentence)
process.exit(wrong.length ? 1 : 0)
