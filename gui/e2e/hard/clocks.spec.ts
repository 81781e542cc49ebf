/** The days on which clocks change in Berlin, planned on a device that stands in Auckland. */

import type { Page } from '@playwright/test'
import { expect, settled, signIn, test } from '../fixtures'
import type { Studio } from '../studio'

test.use({ timezoneId: 'Pacific/Auckland' })

/** Next year's, so that neither is past. */
const FORWARD = lastSunday(2)
const BACK = lastSunday(9)
const CALENDAR = (at: string) => `/posts?view=calendar&at=${at}`

test('a drag and a menu keep nine o’clock over both changes of the clocks', async ({
  page,
  context,
  studio,
}) => {
  const spring = await studio.post('Spring', { due_at: `${before(FORWARD)}T08:00:00Z` })
  const autumn = await studio.post('Autumn', { due_at: `${before(BACK)}T07:00:00Z` })
  await signIn(context, studio.person)
  await visit(page, studio, CALENDAR(FORWARD))
  await chip(page, before(FORWARD), 'Spring').dragTo(cell(page, FORWARD))
  await expect(chip(page, FORWARD, 'Spring')).toBeVisible()
  await expect.poll(() => due(studio, spring.id)).toBe(`${FORWARD}T07:00:00Z`)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => due(studio, spring.id)).toBe(`${before(FORWARD)}T08:00:00Z`)

  await visit(page, studio, CALENDAR(BACK))
  await reschedule(page, 'Autumn', 'A day later')
  await expect(chip(page, BACK, 'Autumn')).toBeVisible()
  await expect.poll(() => due(studio, autumn.id)).toBe(`${BACK}T08:00:00Z`)

  // In its editor it is still nine o'clock, and what that is for who looks is said beside it.
  await visit(page, studio, `/posts/${autumn.id}?panel=details`)
  await expect(page.getByLabel('Due', { exact: true })).toHaveValue(`${BACK}T09:00`)
  await expect(page.getByText(/that is .*, 21:00 for you/)).toBeVisible()
})

test('half past two is asked for where there is none, and where there are two', async ({
  page,
  context,
  studio,
}) => {
  const spring = await studio.post('Spring', { due_at: `${before(FORWARD)}T01:30:00Z` })
  const autumn = await studio.post('Autumn', { due_at: `${before(BACK)}T00:30:00Z` })
  await signIn(context, studio.person)
  await visit(page, studio, CALENDAR(FORWARD))
  await chip(page, before(FORWARD), 'Spring').dragTo(cell(page, FORWARD))
  const dialog = page.getByRole('dialog', { name: /^02:30 on Sunday/ })
  await expect(dialog).toContainText('Clocks go forward over this time.')
  await dialog.getByRole('button', { name: 'Use 03:30' }).click()
  await expect.poll(() => due(studio, spring.id)).toBe(`${FORWARD}T01:30:00Z`)

  await visit(page, studio, CALENDAR(BACK))
  await reschedule(page, 'Autumn', 'A day later')
  await dialog.getByRole('button', { name: 'The second' }).click()
  await expect.poll(() => due(studio, autumn.id)).toBe(`${BACK}T01:30:00Z`)

  // The editor's own field asks the same.
  await visit(page, studio, `/posts/${autumn.id}?panel=details`)
  const second = page.getByRole('button', { name: 'The second' })
  await expect(second).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'The first' }).click()
  await expect.poll(() => due(studio, autumn.id)).toBe(`${BACK}T00:30:00Z`)
  await page.getByLabel('Due', { exact: true }).fill(`${FORWARD}T02:30`)
  await page.getByRole('button', { name: 'Use 03:30' }).click()
  await expect.poll(() => due(studio, autumn.id)).toBe(`${FORWARD}T01:30:00Z`)
  await expect(page.getByLabel('Due', { exact: true })).toHaveValue(`${FORWARD}T03:30`)
})

function lastSunday(month: number): string {
  const last = new Date(Date.UTC(new Date().getUTCFullYear() + 1, month + 1, 0))
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}

function before(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

async function visit(page: Page, studio: Studio, path: string): Promise<void> {
  await page.goto(`/w/${studio.workspace.slug}${path}`)
  await settled(page)
}

const cell = (page: Page, day: string) =>
  page.getByRole('cell').filter({ has: page.locator(`[data-day="${day}"]`) })

const chip = (page: Page, day: string, title: string) =>
  cell(page, day).getByRole('link', { name: title })

async function reschedule(page: Page, title: string, how: string): Promise<void> {
  await page.getByRole('button', { name: `Reschedule ${title}` }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: how }).click()
}

async function due(studio: Studio, id: string): Promise<string> {
  return (await studio.ask<{ due_at: string }>('GET', `/posts/${id}`)).due_at
}
