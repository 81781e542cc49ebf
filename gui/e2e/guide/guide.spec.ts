/** The pictures of the user guide: `make guide`. */

import { test as base, expect } from '@playwright/test'
import { settled, signIn } from '../fixtures'
import { furnish } from '../pages/furnish'
import { pay, Shop } from '../shop'
import { Studio } from '../studio'

const IMAGES = new URL('../../../docs/user-guide/images/', import.meta.url)
const MORE = [
  ['Rye, and why it is sour', 'high', 1],
  ['The night shift in twelve sentences', 'normal', 3],
  ['Who mills our flour', 'normal', 6],
  ['Open on Easter Monday', 'urgent', 9],
  ['A class for children', 'low', 14],
] as const

base('the pictures of the user guide', async ({ page, context, request }) => {
  base.setTimeout(180_000)
  const studio = await Studio.open(request)
  const ids = await furnish(studio)
  const posts: { id: string; version: number }[] = []
  for (const [title, priority, days] of MORE) {
    const due_at = new Date(Date.now() + days * 86_400_000).toISOString()
    posts.push(await studio.post(title, { priority, due_at, assignee_id: studio.person.id }))
  }
  for (const { id } of posts.slice(0, 2)) await studio.ask('POST', `/posts/${id}/submission`)
  await signIn(context, studio.person)

  const shots = {
    home: '',
    sources: '/sources',
    run: `/runs/${ids.runId}`,
    post: `/posts/${ids.postId}`,
    posts: '/posts?view=list',
    board: '/posts?view=board',
    calendar: '/posts?view=calendar',
    approvals: '/approvals',
    goals: '/goals',
    team: '/team',
    audit: '/audit',
  }
  for (const [name, path] of Object.entries(shots)) {
    await page.goto(`/w/${studio.workspace.slug}${path}`)
    await settled(page)
    await page.getByRole('button', { name: 'Not now' }).click()
    await expect(page.getByRole('button', { name: 'Not now' })).toHaveCount(0)
    if (name === 'approvals') {
      await page.keyboard.press('j')
      await expect(page.getByText('The oven is lit at four')).toBeVisible()
    }
    await page.mouse.move(0, 0)
    await page.screenshot({ path: new URL(`${name}.png`, IMAGES).pathname })
  }

  await page.goto(`/account/${studio.workspace.account_id}/licenses/templates`)
  await settled(page)
  await page.keyboard.press('n')
  await page.getByLabel('Name of the template').fill('Team, a year')
  await page.getByLabel('Seats').fill('5')
  await page.getByLabel('Entitles to').fill('seats = 5\nportal')
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await page.getByRole('link', { name: 'Licences' }).last().click()
  await page.getByRole('button', { name: 'Issue a licence' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Hearth & Loaf')
  await page.getByLabel('E-mail address').fill('it@hearth.example')
  await page.getByRole('button', { name: 'Issue', exact: true }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Close without copying' }).click()
  await page.getByText('Hearth & Loaf').click()
  await page.getByRole('list', { name: 'What happened' }).scrollIntoViewIfNeeded()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: new URL('licences.png', IMAGES).pathname })
})

base('the pictures of plans', async ({ browser, playwright }) => {
  base.setTimeout(180_000)
  const shop = new Shop()
  try {
    await shop.hear('peer')
    const http = await playwright.request.newContext({ baseURL: shop.address })
    const studio = await Studio.open(http)
    const account = `/account/${studio.workspace.account_id}`
    const context = await browser.newContext({ baseURL: shop.address })
    const page = await context.newPage()
    const picture = async (name: string) => {
      await page.mouse.move(0, 0)
      await page.screenshot({ path: new URL(`${name}.png`, IMAGES).pathname })
    }
    await signIn(context, studio.person)
    await shop.endTrial(studio.workspace.account_id, 9)
    await page.goto(`${account}/plan`)
    await page.getByRole('button', { name: 'Not now' }).click()
    await picture('plan')
    // What is bought with little of the trial left is billed at once, so that a change has lines to show.
    await shop.endTrial(studio.workspace.account_id, 1)
    await page.getByRole('button', { name: 'Buy Individual' }).click()
    await pay(page, '4242424242424242', 'Subscribe')
    await page.getByRole('button', { name: 'Not now' }).click()
    await page.getByRole('button', { name: 'Change to Team' }).click()
    await expect(page.getByRole('row', { name: /^To pay now/ })).toBeVisible()
    await picture('plan-change')
    await context.close()
    await http.dispose()
  } finally {
    await shop.close()
  }
})
