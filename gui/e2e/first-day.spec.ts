/** A new user, from the link that `make run` prints to what anybody can read: only what is on screen leads on. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { test as base, expect } from './fixtures'
import { PORT } from './server'

const NOTES = `We bought a second oven in May. It bakes forty loaves an hour, twice what the old one did.
On Sundays the queue used to reach the corner by nine. Since June nobody has waited longer than six minutes.`
const MORE = `The flour comes from a mill eleven kilometres away. Its owner, Cleo Miller, delivers on Mondays.
Since March the mill runs on the water of the river again.`

/** The link that a server prints which nobody has opened yet. */
const test = base.extend<{ link: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: what a fixture asks for is read from its first argument.
  link: async ({}, use) => {
    const started = start()
    await use(await printed(started))
    const ended = once(started, 'exit')
    started.kill('SIGTERM')
    await ended
  },
})

/** What `make run` does once everything is installed and built. */
function start(): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'postmagiq-first-day-'))
  return spawn('.venv/bin/postmagiq', ['up'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...process.env,
      POSTMAGIQ_PORT: String(PORT + 2),
      POSTMAGIQ_DATA_DIR: folder,
      POSTMAGIQ_USER_FILE: '/dev/null',
    },
  })
}

/** Wait for the line that says how to sign in; what comes after it is read as well, or the server could not say it. */
function printed({ stdout }: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    stdout?.on('data', (part) => {
      said += part
      const link = said.match(/Sign in\s+(\S+#\S+)\s/)?.[1]
      if (link) resolve(link)
    })
    stdout?.on('end', () => reject(new Error(`No link to sign in by: ${said}`)))
  })
}

test('a new user publishes to the blog, and by hand to LinkedIn', async ({ page, link }) => {
  test.setTimeout(180_000)
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()

  await test.step('who they are is asked once', async () => {
    await page.getByLabel('Your name').fill('Ann Baker')
    await page.getByLabel('Brand').fill('Blue Door Bakery')
    await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Berlin')
    await page.getByRole('button', { name: 'Open the studio' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Ann$/ })).toBeVisible()
  })

  await test.step('the first step leads to where material goes', async () => {
    await page.getByRole('link', { name: 'Add material' }).click()
    await write(page, NOTES, 'Blog')
    await approve(page)
  })
  const address = await test.step('the blog is where it can go', async () => {
    await expect(page.getByRole('checkbox', { name: /Blog/ })).toBeChecked()
    await page.getByRole('button', { name: 'Publish now' }).click()
    const published = page.getByRole('link', { name: 'View published' })
    await expect(published).toBeVisible()
    return (await published.getAttribute('href')) ?? ''
  })

  await test.step('the next post is for LinkedIn', async () => {
    await page.getByRole('link', { name: 'Home', exact: true }).click()
    await page.getByRole('link', { name: 'New from source' }).click()
    await write(page, MORE, 'LinkedIn')
    await approve(page)
  })
  await test.step('it is copied, and marked with where it is', async () => {
    const hand = page.getByRole('region', { name: 'LinkedIn · By hand' })
    await expect(hand.getByRole('textbox', { name: 'Text for LinkedIn' })).not.toHaveValue('')
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await hand.getByLabel('Address of the published post').fill('https://linkedin.example/posts/7')
    await hand.getByRole('button', { name: 'Mark as published' }).click()
    await expect(page.getByText('Ann Baker published it by hand.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'View published' })).toHaveAttribute(
      'href',
      'https://linkedin.example/posts/7',
    )
  })

  await test.step('both are among what was published', async () => {
    await page.getByRole('link', { name: 'Published', exact: true }).click()
    for (const title of [/^We bought a second oven/, /^The flour comes from a mill/]) {
      await expect(page.getByRole('main').getByText(title).first()).toBeVisible()
    }
  })
  await test.step('anybody reads it, under the names of those who wrote it', async () => {
    await page.goto(address)
    await expect(page.getByText('Blue Door Bakery').first()).toBeVisible()
    await expect(page.locator('body')).not.toContainText(/My workspace|\broot\b/)
    expect(address).not.toContain('my-workspace')
  })
})

/** From words one has to a draft, which opens by itself. */
async function write(page: Page, notes: string, platform: string): Promise<void> {
  await page.getByRole('textbox', { name: 'New source' }).fill(notes)
  await page.getByRole('button', { name: 'Add text' }).click()
  const form = page.getByRole('region', { name: 'Write a post from this' })
  await form.getByRole('checkbox', { name: platform }).click()
  await form.getByRole('button', { name: 'Write the post' }).click()
  await page.getByRole('link', { name: 'Open the post' }).click()
  await expect(page.getByRole('textbox', { name: platform })).not.toHaveText('')
}

/** The one button of the header leads through both stages to where it is published. */
async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit for approval' }).click()
  for (const stage of [1, 2]) {
    await expect(page.getByText(`${stage} of 2, waits for Ann Baker`)).toBeVisible()
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
  }
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
}
