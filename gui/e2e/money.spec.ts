/** The life of a plan, from its trial to its end, on a server that sells and beside one that stands in for Stripe. */

import type { Page } from '@playwright/test'
import { expect, settled, signIn, test, watch } from './fixtures'
import { pay, Shop } from './shop'
import { Studio } from './studio'

const [VISA, REFUSED, FAILS_LATER] = ['4242424242424242', '4000000000000002', '4000000000000341']
const MONTH_S = 32 * 86_400

const bannerOf = (page: Page) => page.getByRole('complementary', { name: 'About the plan' })

test('a plan is tried, bought, used up, changed, not paid, paid, cancelled, and what stays is chosen', async ({
  browser,
  playwright,
}) => {
  // A life is long on a busy machine.
  test.setTimeout(240_000)
  const shop = new Shop()
  try {
    await shop.hear('peer')
    const baseURL = shop.address
    const http = await playwright.request.newContext({ baseURL })
    const studio = await Studio.open(http)
    const account = studio.workspace.account_id
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    const problems = watch(page)
    await signIn(context, studio.person)
    const plan = page.getByRole('region', { name: 'Your plan' })
    const banner = bannerOf(page)

    await test.step('a trial begins, and says when it ends', async () => {
      const begun = () => context.request.get(`/api/v1/accounts/${account}/subscription`, auth)
      const auth = { headers: { Authorization: `Bearer ${studio.person.token}` } }
      await expect.poll(async () => (await begun()).status()).toBe(200)
      await page.goto(`/account/${account}/plan`)
      await expect(plan.getByText(/^14 days left/)).toBeVisible()
      await expect(banner).toHaveCount(0)
      await shop.endTrial(account, 2)
      await page.goto(`/w/${studio.workspace.slug}/webhooks`)
      await reloaded(page, /The trial ends in 2 days/)
      await banner.getByRole('link').click()
    })

    await test.step('checkout is left, declined, paid', async () => {
      const choose = page.getByRole('button', { name: 'Buy Individual' })
      await choose.click()
      await page.getByRole('link', { name: 'Cancel and go back' }).click()
      await choose.click()
      await pay(page, REFUSED, 'Subscribe')
      await expect(page.getByRole('alert')).toHaveText(/declined/)
      await pay(page, VISA, 'Subscribe')
      await expect(page.getByText('Thank you: Individual is yours')).toBeVisible()
      await expect(plan.getByText('Active')).toBeVisible()
      await expect(page.getByText('ends in 4242')).toBeVisible()
      expect(new URL(page.url()).search).toBe('')
    })

    await test.step('a limit is reached and explained', async () => {
      for (const name of ['one', 'two']) {
        await studio.ask('POST', '/webhooks', {
          url: `https://hooks.example.org/${name}`,
          events: ['post.*'],
        })
      }
      await page.goto(`/w/${studio.workspace.slug}/webhooks`)
      await settled(page)
      await expect(banner).toHaveCount(0)
      await page.getByRole('button', { name: 'New webhook' }).first().click()
      await page.getByLabel('Address').fill('https://hooks.example.org/three')
      await page.getByRole('button', { name: 'Create webhook' }).click()
      const why = page.getByRole('dialog', { name: 'The plan has no room for this' })
      await expect(why).toContainText(
        'Individual includes 2 webhooks in each workspace. 2 are taken already.',
      )
      await expect(why).toContainText('Team has more, for $99.00 a month.')
      await why.getByRole('link', { name: 'See the plans' }).click()
    })

    await test.step('a better plan shows what it costs before it is taken', async () => {
      await page.getByRole('button', { name: 'Change to Team' }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('row', { name: /Unused time on Individual/ })).toBeVisible()
      await expect(dialog.getByRole('row', { name: /^To pay now \$\d+\.\d\d$/ })).toBeVisible()
      await dialog.getByRole('button', { name: 'Change to Team' }).click()
      await expect(page.getByText('Team is your plan now')).toBeVisible()
      await expect(plan.getByRole('heading', { name: 'Team' })).toBeVisible()
    })

    await Studio.found(http, studio.person, 'Red Gate Mill')

    await test.step('a payment fails, and each page says so', async () => {
      await page.getByRole('button', { name: 'Change cards and address' }).click()
      await pay(page, FAILS_LATER, 'Use this card')
      await page.getByRole('link', { name: 'Go back' }).click()
      await expect(plan.getByText('Active')).toBeVisible()
      await shop.passTime(MONTH_S)
      await page.goto(`/w/${studio.workspace.slug}/posts`)
      await reloaded(page, /A payment failed. Everything goes on until/)
    })

    await test.step('the open invoice is paid, and all is well', async () => {
      await page.goto(`/account/${account}/invoices`)
      const opened = context.waitForEvent('page')
      await page.getByRole('table').getByRole('link', { name: /^Pay / }).click()
      const hosted = await opened
      await pay(hosted, VISA, 'Pay')
      await expect(hosted.getByText('paid')).toBeVisible()
      await hosted.close()
      await page.goto(`/account/${account}/plan`)
      await expect(async () => {
        await again(page)
        await expect(plan.getByText('Active')).toBeVisible({ timeout: 1000 })
      }).toPass()
      await expect(banner).toHaveCount(0)
    })

    await test.step('the plan is cancelled, taken up again, and ends', async () => {
      const cancel = async () => {
        await page.getByRole('button', { name: 'Cancel the plan' }).click()
        const dialog = page.getByRole('dialog')
        await expect(dialog).toContainText('Nothing is deleted')
        await dialog.getByRole('button', { name: 'Cancel the plan' }).click()
        await expect(dialog).toHaveCount(0)
        await expect(plan.getByText('Ends soon')).toBeVisible()
      }
      await cancel()
      await page.getByRole('button', { name: 'Keep the plan' }).click()
      await expect(plan.getByText('Active')).toBeVisible()
      await cancel()
      await shop.passTime(2 * MONTH_S)
      await reloaded(page, /The plan has ended/)
      await expect(page.getByRole('button', { name: 'Buy Team' })).toBeVisible()
    })

    await test.step('what stays is chosen, and the rest is read-only', async () => {
      const choose = page.getByRole('main').getByRole('link', { name: 'Choose what stays' })
      await choose.click()
      const first = page.getByRole('checkbox', { name: 'Blue Door Bakery' })
      await expect(first).toBeChecked()
      await page.getByRole('checkbox', { name: 'Red Gate Mill' }).click()
      await expect(page.getByText('2 of 1 chosen')).toBeVisible()
      await first.click()
      await page.getByRole('button', { name: 'Keep these' }).click()
      await expect(page.getByText('Your choice is kept')).toBeVisible()
      await page.goto(`/w/${studio.workspace.slug}/webhooks`)
      const why = page.getByRole('complementary', { name: 'Read-only' })
      await expect(why).toBeVisible()
      await why.getByRole('link', { name: 'See the plans' }).click()
      await expect(plan.getByText('Ended')).toBeVisible()
    })

    expect(problems).toEqual([])
    await context.close()
    await http.dispose()
  } finally {
    await shop.close()
  }
})

/** Look again until whoever takes the money has told. */
async function reloaded(page: Page, said: RegExp): Promise<void> {
  await expect(async () => {
    await again(page)
    await expect(bannerOf(page)).toHaveText(said, { timeout: 1000 })
  }).toPass()
}

/** Load the page anew to its end: who leaves again and again before being signed in is signed out at last. */
async function again(page: Page): Promise<void> {
  await page.reload()
  await settled(page)
}
