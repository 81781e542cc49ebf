/** A server that sells plans, and whoever takes the money for it: processes of their own. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { addressOf, PORT } from './server'

export class Shop {
  // Two tests that run beside one another each have their own.
  private readonly port = PORT + 6 + test.info().parallelIndex
  readonly address = addressOf(this.port)
  readonly process: ChildProcess
  private said = ''

  constructor() {
    this.process = spawn('.venv/bin/python', ['-m', 'tests.journeys.on_sale'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: {
        ...process.env,
        POSTMAGIQ_PORT: String(this.port),
        // Where whoever takes the money sends people back to, and what happened.
        POSTMAGIQ_PUBLIC_URL: this.address,
        POSTMAGIQ_DATA_DIR: mkdtempSync(join(tmpdir(), 'postmagiq-money-')),
        POSTMAGIQ_RATE_LIMIT_PER_MINUTE: '0',
        POSTMAGIQ_SIGN_IN_ATTEMPTS_PER_MINUTE: '0',
        POSTMAGIQ_LOG_LEVEL: 'ERROR',
        POSTMAGIQ_USER_FILE: '/dev/null',
      },
    })
    this.process.stdout?.on('data', (part) => {
      this.said += part
    })
  }

  /** Wait until a word was said, and answer with what follows it. */
  async hear(word: string): Promise<string> {
    const found = () => this.said.match(new RegExp(`^${word} (\\S+)$`, 'm'))?.[1]
    await expect.poll(found, { timeout: 120_000, intervals: [50] }).toBeTruthy()
    return found() ?? ''
  }

  /** Have a trial end in so many days. */
  async endTrial(accountId: string, days: number): Promise<void> {
    this.process.stdin?.write(`trial ${accountId} ${days}\n`)
    await this.hear('trial')
  }

  /** Put the clock of whoever takes the money on. */
  async passTime(seconds: number): Promise<void> {
    const data = JSON.stringify({ advance_s: seconds })
    const at = `${await this.hear('peer')}/control/clock`
    expect((await fetch(at, { method: 'POST', body: data })).ok).toBe(true)
  }

  async close(): Promise<void> {
    const ended = once(this.process, 'exit')
    this.process.kill('SIGTERM')
    await ended
  }
}

/** Fill in the card on a page of whoever takes the money. */
export async function pay(page: Page, card: string, button: string): Promise<void> {
  await page.getByLabel('Card number').fill(card)
  await page.getByRole('button', { name: button }).click()
}
