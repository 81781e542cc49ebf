/** A post from its title to its place in the calendar, without a mouse. */

import type { Locator, Page } from '@playwright/test'
import { expect, settled, signIn, test } from '../fixtures'

test('a post is created, approved and scheduled by keys alone', async ({
  page,
  context,
  studio,
}) => {
  await studio.post('Another one that waits')
  await signIn(context, studio.person)
  await page.goto(`/w/${studio.workspace.slug}`)
  await settled(page)
  const { keyboard } = page

  await keyboard.press('g')
  await keyboard.press('p')
  await expect(page.getByRole('heading', { level: 1, name: 'Posts' })).toBeVisible()
  await keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'New post' })
  await expect(dialog.getByLabel('Title')).toBeFocused()
  await keyboard.type('Bread without a mouse')
  await reach(page, dialog.getByLabel('First platform'))
  await keyboard.type('Blog')
  await reach(page, dialog.getByRole('button', { name: 'Create' }))
  await keyboard.press('Enter')

  await reach(page, page.getByRole('textbox', { name: 'Blog' }))
  await keyboard.type('Every line of this was written, approved and planned by keys.')
  await keyboard.press('Control+s')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Approve', exact: true })).toBeVisible()

  // Out of the text, to where decisions are made: one key for each stage.
  await reach(page, page.getByRole('button', { name: 'Approve', exact: true }))
  await keyboard.press('g')
  await keyboard.press('a')
  await expect(page.getByRole('heading', { level: 1, name: 'Approvals' })).toBeVisible()
  for (let stage = 1; stage <= 2; stage++) {
    await expect(page.getByRole('button', { name: /^Approve( A)?$/ })).toBeEnabled()
    const decided = page.waitForResponse((it) => it.url().endsWith('/decision') && it.ok())
    await keyboard.press('a')
    await decided
  }

  await keyboard.press('g')
  await keyboard.press('p')
  await expect(page.getByRole('heading', { level: 1, name: 'Posts' })).toBeVisible()
  await reach(page, page.getByRole('row', { name: /Bread without a mouse/ }))
  await keyboard.press('Enter')
  await reach(page, page.getByRole('button', { name: 'Publish', exact: true }))
  await keyboard.press('Enter')
  await reach(page, page.getByRole('button', { name: 'At a time' }))
  await keyboard.press('Enter')
  await reach(page, page.getByLabel('Day and time'))
  const year = new Date().getFullYear() + 1
  // The same in whichever order a browser asks for day and month, and with or without a half of the day.
  await keyboard.type(`0505${year}`)
  await keyboard.press('Tab')
  await keyboard.type('0900a')
  await reach(page, page.getByRole('button', { name: 'Schedule' }))
  await keyboard.press('Enter')

  await expect(page.getByText('Scheduled').first()).toBeVisible()
  const [post] = (
    await studio.ask<{ items: { title: string; scheduled_at: string }[] }>(
      'GET',
      '/posts?status=scheduled',
    )
  ).items
  expect(post).toMatchObject({
    title: 'Bread without a mouse',
    scheduled_at: `${year}-05-05T07:00:00Z`,
  })
})

test('what is typed before the palette is there lands in its field', async ({
  page,
  context,
  studio,
}) => {
  await studio.post('A bridge of bread')
  await signIn(context, studio.person)
  let send = () => {}
  const held = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route(/assets\/palette-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/w/${studio.workspace.slug}/posts?view=list`)
  await settled(page)
  // In a field as well: what is meant for the palette is not searched for in the list.
  await page.getByRole('searchbox').focus()
  const asked = page.waitForRequest(/assets\/palette-/)
  await page.keyboard.press('Control+k')
  await asked
  await page.keyboard.type('bridgx')
  await page.keyboard.press('Backspace')
  send()
  await page.keyboard.type('e of')
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('bridge of')
  await expect(page.getByRole('searchbox', { includeHidden: true })).toHaveValue('')
  await expect(page.getByRole('option', { name: /A bridge of bread/ })).toBeVisible()
})

/** Go on with the tab key until the focus is there; who cannot get there by it, cannot get there. */
async function reach(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible()
  for (let steps = 0; steps < 120; steps++) {
    if (await place.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The tab key does not lead to ${place}.`)
}
