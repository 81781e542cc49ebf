/** The API the browser tests talk to: a process of its own, a fresh database, the built screen. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PORT = Number(process.env.E2E_PORT ?? 8765)
export const addressOf = (port: number) => `http://localhost:${port}`
export const ADDRESS = addressOf(PORT)

const PROGRAMS = { sqlite: 'runner up', postgresql: 'tests.journeys.on_postgres' }
export type Database = keyof typeof PROGRAMS

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Find the browser; the tests bring none of their own. */
export function chromium(): string {
  const asked = process.env.E2E_BROWSER
  for (const name of asked ? [asked] : NAMES) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim()
    } catch {
      // Not this one; the next name may be there.
    }
  }
  throw new Error(
    'No Chromium: install it (Debian: apt install chromium) or name it in E2E_BROWSER.',
  )
}

export function server(database: Database, port: number) {
  return {
    command: `.venv/bin/python -m ${PROGRAMS[database]}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      POSTMAGIQ_DATA_DIR: mkdtempSync(join(tmpdir(), 'postmagiq-e2e-')),
      POSTMAGIQ_PORT: String(port),
      POSTMAGIQ_RATE_LIMIT_PER_MINUTE: '0',
      POSTMAGIQ_SIGN_IN_ATTEMPTS_PER_MINUTE: '0',
      POSTMAGIQ_LOG_LEVEL: 'WARNING',
      POSTMAGIQ_USER_FILE: '/dev/null',
    },
    url: `${addressOf(port)}/health/ready`,
    name: `API on ${database}`,
    timeout: 60_000,
    // PostgreSQL has to be stopped by who started it.
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
    reuseExistingServer: false,
  }
}
