// Holds openapi.yaml against the rules of Spectral and Redocly: no error, and no warning either.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createConfig, lint } from '@redocly/openapi-core'
import spectral from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import rulesets from '@stoplight/spectral-rulesets'

const FILE = fileURLToPath(new URL('../../openapi.yaml', import.meta.url))

async function bySpectral() {
  const linter = new spectral.Spectral()
  linter.setRuleset({ extends: [rulesets.oas] })
  const contract = new spectral.Document(readFileSync(FILE, 'utf8'), parsers.Yaml, FILE)
  const found = await linter.run(contract)
  return found.map(({ code, message, path }) => `spectral ${code}: ${message} ${path.join('.')}`)
}

async function byRedocly() {
  const config = await createConfig({ extends: ['recommended'] })
  const found = await lint({ ref: FILE, config })
  return found.map(
    ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0].pointer}`,
  )
}

const found = [...(await bySpectral()), ...(await byRedocly())]
for (const line of found) console.error(line)
process.exitCode = found.length ? 1 : 0
