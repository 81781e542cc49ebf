/** How fast the built screen is on this machine, against its budgets: `npm run measure`. It asserts nothing. */

import type { Browser, Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { settled, signIn } from '../fixtures'
import { fillBoard } from '../hard/many'
import { furnish } from '../pages/furnish'
import { ROUTES } from '../pages/routes'
import { Studio } from '../studio'
import { begin, type Vitals, vitals, watchVitals } from './vitals'

/** Milliseconds, and a share of the screen. */
const BUDGET = { lcp: 900, inp: 100, cls: 0.05 }
const CARDS = 500

base('every page, with nothing in the cache', async ({ browser, request }) => {
  base.setTimeout(600_000)
  const studio = await Studio.open(request)
  const ids = await furnish(studio)
  const rows: string[][] = []
  for (const route of ROUTES) {
    const address = route.replace(/\$(\w+)/g, (_, name: string) => ids[name] ?? `no ${name}`)
    const page = await opened(browser, route.startsWith('/w/') ? studio : null)
    await page.goto(address)
    await settled(page)
    await vitals(page)
    // The same everywhere: the palette is opened, asked and closed; at the door one types.
    const inside = route.startsWith('/w/')
    await page.keyboard.press(inside ? 'Control+k' : 'Tab')
    if (inside) await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type('ann@example.org')
    await page.keyboard.press('Escape')
    const { lcp, inp, cls } = await vitals(page)
    rows.push([route, mark(lcp, BUDGET.lcp), mark(inp, BUDGET.inp), mark(cls, BUDGET.cls, 3)])
    await page.context().close()
  }
  print([['page', `LCP ≤ ${BUDGET.lcp}`, `INP ≤ ${BUDGET.inp}`, `CLS ≤ ${BUDGET.cls}`], ...rows])
})

base(`a board of ${CARDS} cards`, async ({ browser, request }) => {
  base.setTimeout(300_000)
  const studio = await Studio.open(request)
  await fillBoard(studio, CARDS)
  const page = await opened(browser, studio)
  await page.goto(`/w/${studio.workspace.slug}/posts?view=board`)
  const cards = page.locator('[data-card]')
  await expect(cards.first()).toBeVisible()
  const { lcp, cls } = await vitals(page)
  const drawn = await cards.count()
  const rows: string[][] = []
  const measured = async (name: string, act: () => Promise<unknown>) => {
    await begin(page)
    await act()
    rows.push(row(name, await vitals(page)))
  }

  const column = page.getByRole('region', { name: /^Idea, / })
  await measured('scroll a column', async () => {
    await column.hover()
    for (let turns = 0; turns < 60; turns++) await page.mouse.wheel(0, 240)
  })
  await measured('drag a card over a column', async () => {
    const from = await column.locator('[data-card]').nth(6).boundingBox()
    const to = await page.getByRole('region', { name: /^In review, / }).boundingBox()
    if (!from || !to) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 40, from.y + 60)
    await page.mouse.down()
    await page.mouse.move(to.x + 80, to.y + 200, { steps: 30 })
    await page.mouse.up()
    await expect(page.getByRole('region', { name: 'In review, 1' })).toBeVisible()
  })
  await measured('move a card by keys', async () => {
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByRole('region', { name: 'In review, 0' })).toBeVisible()
  })
  await measured('type in the search', async () => {
    await page.getByRole('searchbox', { name: 'Search posts' }).click()
    await page.keyboard.type('Post 49', { delay: 40 })
    await expect(page.getByRole('status').getByText('11 posts')).toBeVisible()
  })
  print([
    ['board', `INP ≤ ${BUDGET.inp}`, 'longest task', 'frames', 'dropped'],
    ...rows,
    [
      `${drawn} of ${CARDS} cards drawn, LCP ${mark(lcp, BUDGET.lcp)}, CLS ${mark(cls, BUDGET.cls, 3)}`,
    ],
  ])
  await page.context().close()
})

async function opened(browser: Browser, studio: Studio | null): Promise<Page> {
  const context = await browser.newContext()
  if (studio) await signIn(context, studio.person)
  const page = await context.newPage()
  await watchVitals(page)
  return page
}

const row = (name: string, { inp, task, frames, dropped }: Vitals) => [
  name,
  mark(inp, BUDGET.inp),
  task.toFixed(0),
  String(frames),
  String(dropped),
]

/** A figure, with a sign when it is over its budget. */
function mark(value: number, most: number, digits = 0): string {
  return `${value.toFixed(digits)}${value > most ? ' !' : ''}`
}

function print(table: string[][]): void {
  const widths = [0, 1, 2, 3, 4].map((n) =>
    Math.max(...table.map((cells) => cells[n]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    cells.map((cell, n) => (n ? cell.padStart(widths[n] ?? 0) : cell.padEnd(36))).join('  ')
  process.stdout.write(`\n${table.map(line).join('\n')}\n\n`)
}
