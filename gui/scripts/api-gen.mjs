// ../openapi.yaml -> src/api/schema.d.ts and catalogue.ts; with --check it only says whether they agree.
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const source = new URL('../../openapi.yaml', import.meta.url)
const head = '// Written by `npm run api:gen` from ../openapi.yaml.\n'

/** Lists of the contract that say what their values are called. */
const lists = {}
const types = await openapiTS(source, {
  defaultNonNullable: false,
  transform(schema, { path }) {
    if (schema['x-enumDescriptions']) lists[path.split('/').at(-1)] = schema
  },
})

function record([name, { 'x-enumDescriptions': called }]) {
  const values = Object.entries(called).sort(([, one], [, other]) => one.localeCompare(other, 'en'))
  const lines = values.map(([value, words]) => `  '${value}': ${JSON.stringify(words)},\n`)
  const variable = name[0].toLowerCase() + name.slice(1)
  return `\nexport const ${variable}Names = {\n${lines.join('')}} as const\n`
}

const written = {
  'schema.d.ts': head + astToString(types),
  'catalogue.ts': head + Object.entries(lists).map(record).join(''),
}

for (const [name, text] of Object.entries(written)) {
  const target = new URL(`../src/api/${name}`, import.meta.url)
  if (!process.argv.includes('--check')) {
    await writeFile(target, text)
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    console.error(`src/api/${name} is older than openapi.yaml: run \`npm run api:gen\`.`)
    process.exitCode = 1
  }
}
