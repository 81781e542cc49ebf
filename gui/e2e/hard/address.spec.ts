/** What a list shows is in its address: a reload and the browser's own buttons lose nothing of it. */

import { readdirSync, readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { addDays, dayOf, weekOf } from '../../src/lib/days'
import { expect, settled, signIn, test } from '../fixtures'
import { furnish } from '../pages/furnish'

interface Narrowing {
  /** Below the workspace, with what the address says at first. */
  at: string
  act: (page: Page) => Promise<unknown>
  /** There as long as it holds. */
  shown: (page: Page) => Locator
}

const pressed = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true, pressed: true })

/** Choose one of the answers that stand side by side. */
const segment = (at: string, name: string): Narrowing => ({
  at,
  act: (page) => page.getByRole('button', { name, exact: true, pressed: false }).click(),
  shown: pressed(name),
})

const search = (at: string, name: string, text: string): Narrowing => ({
  at,
  act: async (page) => {
    // One search, however often the address follows the typing: one step back undoes all of it.
    for (const typed of [text.slice(0, 3), text]) {
      await page.getByRole('searchbox', { name }).fill(typed)
      await expect(page).toHaveURL(new RegExp(`q=${typed}$`))
    }
  },
  shown: (page) => page.locator(`main input[type="search"][value="${text}"]`),
})

const sort: Narrowing = {
  at: '/posts?view=list&status=draft',
  act: async (page) => {
    await page.getByRole('button', { name: /^Order/ }).click()
    await page.getByRole('menuitemradio', { name: 'Due first' }).click()
  },
  shown: (page) => page.getByRole('button', { name: 'Order: Due first' }),
}

const filter = (view: string): Narrowing => ({
  at: `/posts?view=${view}`,
  act: async (page) => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'In review' }).click()
    await page.keyboard.press('Escape')
  },
  shown: (page) => page.getByRole('button', { name: /^Remove filter/ }),
})

const later: Narrowing = {
  at: '/posts?view=calendar',
  act: (page) => page.getByRole('button', { name: 'Five weeks later' }).click(),
  shown: (page) => page.getByRole('heading', { level: 2, name: fiveWeeksLater() }),
}

/** Choose one of the answers of a list that opens. */
const choice = (at: string, label: string, name: string): Narrowing => ({
  at,
  act: (page) => page.getByRole('combobox', { name: label }).selectOption(name),
  shown: (page) =>
    page.locator(`select[aria-label="${label}"]:has(option:checked:text-is("${name}"))`),
})

const role: Narrowing = {
  at: '/team?status=active',
  act: async (page) => {
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('menuitemradio', { name: 'Viewer' }).click()
  },
  shown: (page) => page.getByRole('button', { name: 'Viewer', exact: true }),
}

const POSTS = [
  filter('list'),
  filter('board'),
  filter('calendar'),
  sort,
  later,
  segment('/posts?view=calendar', 'Week'),
  segment('/posts?view=list', 'Board'),
  search('/posts?view=list', 'Search posts', 'miller'),
]
const OTHERS = [
  segment('/sources', 'Ready'),
  segment('/runs', 'Done'),
  segment('/approvals', 'Approved'),
  segment('/published?state=sent', 'Failed'),
  role,
  search('/team', 'Search people', 'Cleo'),
  segment('/team/invites', 'Waiting'),
  segment('/api-keys?show=ended', 'Working'),
  segment('/webhooks/$webhookId?state=pending', 'Arrived'),
  segment('/settings/projects?state=archived', 'Active'),
  choice('/audit', 'What', 'Posts'),
  choice('/trash', 'Kind', 'Goals'),
]

for (const [name, narrowings] of Object.entries({ posts: POSTS, 'every other list': OTHERS })) {
  test(`back, forward and reload keep what is shown of ${name}`, async ({
    page,
    context,
    studio,
  }) => {
    test.setTimeout(180_000)
    const { webhookId = '' } = await furnish(studio)
    await signIn(context, studio.person)
    const home = page.getByRole('link', { name: 'Home', exact: true })
    for (const { at, act, shown } of narrowings) {
      await test.step(at, async () => {
        await page.goto(`/w/${studio.workspace.slug}${at.replace('$webhookId', webhookId)}`)
        await settled(page)
        await act(page)
        await expect(shown(page)).toBeVisible()
        const narrowed = page.url()
        const holds = async () => {
          await expect(page).toHaveURL(narrowed)
          await expect(shown(page)).toBeVisible()
        }
        await page.reload()
        await holds()
        await home.click()
        await expect(page).not.toHaveURL(narrowed)
        await page.goBack()
        await holds()
        await page.goBack()
        await expect(shown(page)).toHaveCount(0)
        await settled(page)
        await page.goForward()
        await holds()
      })
    }
  })
}

test('every list whose address narrows it is among these', () => {
  const folder = new URL('../../src/routes/', import.meta.url)
  const narrowed = readdirSync(folder)
    .filter((file) => /^w\..*\.tsx$/.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .filter((text) => text.includes('validateSearch'))
    .map((text) => text.match(/createFileRoute\('\/w\/\$workspaceId(\/[^']+?)\/?'\)/)?.[1])
  const held = new Set([...POSTS, ...OTHERS].map(({ at }) => at.replace(/\?.*/, '')))
  // The editor keeps its panel there, and is no list.
  expect(narrowed.filter((path) => path !== '/posts/$postId' && !held.has(path ?? ''))).toEqual([])
})

/** How the heading begins then: with a Monday. */
function fiveWeeksLater(): RegExp {
  const today = dayOf(Date.now(), 'Europe/Berlin')
  const monday = new Date(addDays(weekOf(today)[0] ?? today, 35))
  const words = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const
  return new RegExp(`^${monday.toLocaleDateString('en', words)}\\b`)
}
