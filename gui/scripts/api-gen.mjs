// ../openapi.yaml -> src/api/schema.d.ts; with --check it only says whether they agree.
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const source = new URL('../../openapi.yaml', import.meta.url)
const target = new URL('../src/api/schema.d.ts', import.meta.url)

const head = '// Written by `npm run api:gen` from ../openapi.yaml.\n'
const written = head + astToString(await openapiTS(source, { defaultNonNullable: false }))

if (process.argv.includes('--check')) {
  const kept = await readFile(target, 'utf8').catch(() => '')
  if (kept !== written) {
    console.error('src/api/schema.d.ts is older than openapi.yaml: run `npm run api:gen`.')
    process.exit(1)
  }
} else {
  await writeFile(target, written)
}
