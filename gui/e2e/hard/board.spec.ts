/** A board of five hundred posts. How fast it is, `npm run measure` says; here it is whether it is right. */

import type { Page } from '@playwright/test'
import { expect, settled, signIn, test } from '../fixtures'
import { fillBoard } from './many'

const COUNT = 500

test('a card goes over a board of five hundred by mouse, keys and menu, and keeps the focus', async ({
  page,
  context,
  studio,
}) => {
  await fillBoard(studio, COUNT)
  await signIn(context, studio.person)
  await page.goto(`/w/${studio.workspace.slug}/posts?view=board`)
  await settled(page)
  await expect(column(page, 'Idea')).toHaveAccessibleName('Idea, 250')
  // Only what is in sight is drawn, wherever one looks.
  const cards = page.locator('[data-card]')
  await expect(cards.first()).toBeVisible()
  expect(await cards.count()).toBeLessThan(100)
  const list = column(page, 'Idea').getByRole('list')
  await list.evaluate((box) => box.scrollTo(0, box.scrollHeight))
  const title = `Post ${COUNT - 1}`
  await expect(card(page, 'Idea', title)).toBeVisible()
  expect(await cards.count()).toBeLessThan(100)

  // By mouse over the column between them, to the top of a list of others.
  await card(page, 'Idea', title).dragTo(column(page, 'In review'))
  await expect(card(page, 'In review', title)).toBeFocused()
  await expect(column(page, 'Idea')).toHaveAccessibleName('Idea, 249')

  // By keys back to the column between them, and up in it.
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(card(page, 'Draft', title)).toBeFocused()
  const drawn = () => column(page, 'Draft').getByRole('link').allInnerTexts()
  const before = await drawn()
  const neighbour = before[before.indexOf(title) - 1] ?? ''
  await page.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(async () => (await drawn()).filter((each) => each === title || each === neighbour))
    .toEqual([title, neighbour])
  await expect(card(page, 'Draft', title)).toBeFocused()

  // By its menu, without a mouse or a drag.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Idea' }).press('Enter')
  await expect(card(page, 'Idea', title)).toBeFocused()
  // Nothing of it was refused after it was shown.
  await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0)
})

const column = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(`^${name}, `) })

const card = (page: Page, name: string, title: string) =>
  column(page, name).getByRole('link', { name: title, exact: true })
