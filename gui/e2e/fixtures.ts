/** What every browser test has: a signed-in page that forgives nothing. */

import { readFileSync } from 'node:fs'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { PASSWORD, type Person, Studio } from './studio'

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

interface Fixtures {
  /** A workspace of its own for this test, and its owner. */
  studio: Studio
  /** Another tab of the same browser, watched like the first. */
  tab: () => Promise<Page>
}

export const test = base.extend<Fixtures>({
  studio: async ({ request }, use) => use(await Studio.open(request)),
  page: async ({ page }, use, { errors }) => {
    const problems = watch(page)
    await use(page)
    if (errors.length) await describe(page)
    expect(problems, 'problems on the page').toEqual([])
  },
  tab: async ({ context }, use) => {
    const problems: string[][] = []
    await use(async () => {
      const page = await context.newPage()
      problems.push(watch(page))
      return page
    })
    expect(problems.flat(), 'problems in the tabs').toEqual([])
  },
})

export { expect }

/** Collect what no page may ever say: errors in the console, uncaught ones, a violated policy. */
export function watch(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    // The browser reports every 4xx answer by itself; tests look at those where they matter.
    const answered = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !answered) problems.push(message.text())
  })
  return problems
}

/** Tell where a failed test was and what stood on the page. */
async function describe(page: Page): Promise<void> {
  const shown = await page.locator('body').ariaSnapshot()
  process.stdout.write(`At ${page.url()}:\n${shown}\n`)
}

/** Sign in as the screen does: the refresh token is a cookie, the access token never leaves the page. */
export async function signIn(context: BrowserContext, person: Person, at = ''): Promise<void> {
  const answer = await context.request.post(`${at}/api/v1/auth/login`, {
    headers: { 'X-Client': 'web' },
    data: { email: person.email, password: PASSWORD },
  })
  expect(answer.ok()).toBe(true)
}

/** Wait until a page has its heading and everything it waited for. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // A skeleton is hidden at first, for pages that come at once.
  const loading = page.getByRole('status', { name: 'Loading', includeHidden: true })
  await expect(loading).toHaveCount(0)
}

/** List what axe finds serious or critical, each with where it is. */
export async function accessProblems(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (tags) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ runOnly: tags })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
  }, RULES)
}

interface Axe {
  run(options: { runOnly: string[] }): Promise<{
    violations: { id: string; impact: string | null; nodes: { html: string }[] }[]
  }>
}
