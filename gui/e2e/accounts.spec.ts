/** An account, from the invite to its bookkeeper to the workspace that somebody else pays for from then on. */

import type { Browser, Page } from '@playwright/test'
import { expect, signIn, test, watch } from './fixtures'
import { ADDRESS } from './server'
import { type Person, Studio } from './studio'

/** Look at a page as somebody else, in a browser of theirs. */
async function as(browser: Browser, person: Person, work: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ baseURL: ADDRESS })
  await signIn(context, person)
  const page = await context.newPage()
  const problems = watch(page)
  await work(page)
  expect(problems).toEqual([])
  await context.close()
}

/** Read the link that is shown once, where no mail leaves. */
async function link(page: Page, part: RegExp): Promise<string> {
  const shown = page.getByRole('dialog').getByRole('textbox')
  await expect(shown).toHaveValue(part)
  const value = await shown.inputValue()
  await page.getByRole('button', { name: 'Done' }).click()
  return value
}

test('somebody comes into an account, and a workspace moves to another one', async ({
  page,
  context,
  browser,
  request,
  studio,
}) => {
  const clara = await Studio.register(request, 'Clara Weiß')
  const ben = await Studio.register(request, 'Ben Özgür')
  const account = `/account/${studio.workspace.account_id}`
  await signIn(context, studio.person)

  await page.goto(`${account}/people`)
  await page.getByRole('button', { name: /^Invite/ }).click()
  await page.getByLabel('E-mail').fill(clara.email)
  await page.getByRole('button', { name: 'Send the invite' }).click()
  const invite = await link(page, /\/invites#account\./)

  await as(browser, clara, async (hers) => {
    await hers.goto(invite)
    await hers.getByRole('button', { name: 'Join the account' }).click()
    await expect(hers.getByText('1 workspace, 2 people')).toBeVisible()
    await expect(hers.getByText('Clara Weiß came in')).toBeVisible()
    await hers.goto(`${account}/workspaces`)
    await expect(hers.getByText('Blue Door Bakery')).toBeVisible()
    await expect(hers.getByRole('button', { name: /^What to do with/ })).toHaveCount(0)
  })

  await page.goto(`${account}/workspaces`)
  await page.getByRole('button', { name: 'What to do with Blue Door Bakery' }).click()
  await page.getByRole('menuitem', { name: 'Move to another account' }).click()
  await page.getByLabel('Their e-mail').fill(ben.email)
  await page.getByRole('button', { name: 'Offer it' }).click()
  const offer = await link(page, /\/offers#/)

  await as(browser, ben, async (his) => {
    await his.goto(offer)
    await expect(
      his.getByRole('heading', { name: 'Ann Baker offers you Blue Door Bakery' }),
    ).toBeVisible()
    await his.getByRole('button', { name: 'Accept' }).click()
    await expect(his).toHaveURL(/\/account\/[^/]+\/workspaces$/)
    await expect(his.getByRole('row', { name: /Blue Door Bakery/ })).toBeVisible()
  })

  await page.reload()
  await expect(page.getByText('It pays for nothing yet.')).toBeVisible()
  await page.goto(account)
  await expect(page.getByText('Ben Özgür accepted the workspace Blue Door Bakery')).toBeVisible()
  // What is in it stays with who works there.
  await page.goto(`/w/${studio.workspace.slug}/posts`)
  await expect(page.getByRole('heading', { level: 1, name: 'Posts' })).toBeVisible()
})
