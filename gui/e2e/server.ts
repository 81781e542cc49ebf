/** The API the browser tests talk to: embedded mode, a fresh database, the built screen. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const PORT = Number(process.env.E2E_PORT ?? 8765)
export const ADDRESS = `http://localhost:${PORT}`

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

export function server() {
  return {
    command: '../.venv/bin/python -m runner up',
    env: {
      POSTMAGIQ_DATA_DIR: mkdtempSync(join(tmpdir(), 'postmagiq-e2e-')),
      POSTMAGIQ_PORT: String(PORT),
      POSTMAGIQ_RATE_LIMIT_PER_MINUTE: '0',
      POSTMAGIQ_LOG_LEVEL: 'WARNING',
      POSTMAGIQ_USER_FILE: '/dev/null',
    },
    reuseExistingServer: false,
  }
}
