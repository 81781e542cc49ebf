/** What one look at a screen tells: its theme from the first paint on, how much fits, where keys begin. */

import type { Locator } from '@playwright/test'
import { expect, settled, signIn, test } from '../fixtures'

test('a theme one chose is there at the first paint, whatever the system says', async ({
  page,
  context,
  studio,
}) => {
  await signIn(context, studio.person)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark')
    const first = () => {
      const { theme } = document.documentElement.dataset
      const colour = getComputedStyle(document.documentElement).backgroundColor
      Object.assign(window, { atFirst: { theme, colour } })
    }
    new PerformanceObserver(first).observe({ type: 'paint', buffered: true })
  })
  await page.goto(`/w/${studio.workspace.slug}/posts`)
  await settled(page)
  const seen = await page.evaluate(() => ({
    first: (window as unknown as { atFirst: object }).atFirst,
    now: {
      theme: document.documentElement.dataset.theme,
      colour: getComputedStyle(document.documentElement).backgroundColor,
    },
  }))
  expect(seen.now.theme).toBe('dark')
  expect(seen.first).toEqual(seen.now)
})

test('twelve rows of a list are in sight on a small laptop, and nothing is lost on a wall', async ({
  page,
  context,
  studio,
}) => {
  for (let n = 0; n < 14; n++) await studio.post(`How we bake bread, part ${n}`)
  await signIn(context, studio.person)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`/w/${studio.workspace.slug}/posts?view=list`)
  await settled(page)
  const rows = page.getByRole('table', { name: 'Posts' }).getByRole('row')
  await expect(rows).toHaveCount(15)
  const seen = await rows.evaluateAll(
    (all) => all.filter((row) => row.getBoundingClientRect().bottom <= window.innerHeight).length,
  )
  expect(seen - 1, 'rows below the head').toBeGreaterThanOrEqual(12)
  await page.setViewportSize({ width: 2560, height: 1440 })
  await expect(rows.last()).toBeInViewport()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
})

test('five weeks from this one on fit a small laptop, and the days of a phone are told below', async ({
  page,
  context,
  studio,
}) => {
  const due_at = new Date(Date.now() + 60_000).toISOString()
  for (let n = 0; n < 6; n++) await studio.post(`How we bake bread, part ${n}`, { due_at })
  await signIn(context, studio.person)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`/w/${studio.workspace.slug}/posts?view=calendar`)
  const grid = page.getByRole('table', { name: 'Calendar of posts' })
  await expect(grid.getByRole('row')).toHaveCount(6)
  await expect(grid.getByRole('row').nth(1).locator('[aria-current=date]')).toBeVisible()
  await expect(grid.getByRole('row').last()).toBeInViewport({ ratio: 1 })
  await expect(grid.getByRole('button', { name: /^\+\d more$/ })).toBeInViewport({ ratio: 1 })
  const hidden = () =>
    page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement
      return main.scrollHeight - main.clientHeight
    })
  expect(await hidden()).toBe(0)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(grid.getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /part 0/ })).toBeInViewport()
})

test('the first Tab leads past the navigation, and what moves rests when asked to', async ({
  page,
  context,
  studio,
}) => {
  await signIn(context, studio.person)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`/w/${studio.workspace.slug}/posts`)
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await expect(palette).toBeVisible()
  const lasts = await palette.evaluate((each) => getComputedStyle(each).animationDuration)
  expect(Number.parseFloat(lasts)).toBeLessThan(0.01)
})

test('what was published fits a phone, and is taken back there', async ({
  page,
  context,
  studio,
}) => {
  const body = 'One loaf in ten goes next door.'
  const { id } = await studio.post('A loaf for the neighbours', { variants: { blog: body } })
  await studio.ask('POST', `/posts/${id}/submission`)
  for (const _ of ['Draft Review', 'Final Approval']) {
    const { items } = await studio.ask<Requests>('GET', '/approvals?state=pending')
    await studio.ask('POST', `/approvals/${items[0]?.id}/decision`, { verdict: 'approved' })
  }
  await studio.ask('POST', `/posts/${id}/publication`, {})
  await signIn(context, studio.person)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/w/${studio.workspace.slug}/posts/${id}`)
  const view = page.getByRole('link', { name: 'View', exact: true })
  await expect(view).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'More about this post' }).click()
  for (const item of await page.getByRole('menuitem').all()) {
    await expect(item).toBeInViewport({ ratio: 1 })
  }
  await page.keyboard.press('Escape')
  const there = (await view.getAttribute('href')) ?? ''
  await page.goto(`/w/${studio.workspace.slug}/published`)
  await page.getByRole('button', { name: 'Take “A loaf for the neighbours” back' }).click()
  await page.getByRole('button', { name: 'Take back', exact: true }).click()
  await expect(page.getByText('Ann Baker took it back.')).toBeVisible()
  expect((await page.request.get(there)).status()).toBe(410)
})

test('on a small laptop and a phone one sees how a long form is sent, and every state to filter by', async ({
  page,
  context,
  studio,
}) => {
  const { id } = await studio.post('Two ovens', { variants: { blog: 'Two.' } })
  await studio.ask('POST', `/posts/${id}/submission`)
  for (const _ of ['Draft Review', 'Final Approval']) {
    const { items } = await studio.ask<Requests>('GET', '/approvals?state=pending')
    await studio.ask('POST', `/approvals/${items[0]?.id}/decision`, { verdict: 'approved' })
  }
  await studio.ask('POST', `/posts/${id}/publication`, {})
  await signIn(context, studio.person)
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(`/w/${studio.workspace.slug}/webhooks`)
    await page.getByRole('button', { name: 'New webhook' }).first().click()
    await page.getByRole('button', { name: 'Only some' }).click()
    const send = page.getByRole('button', { name: 'Create webhook' })
    await expect(send).toBeInViewport({ ratio: 1 })
    await page.goto(`/w/${studio.workspace.slug}/published`)
    const last = page.getByRole('button', { name: 'Taken back', exact: true })
    await expect(last).toBeInViewport({ ratio: 1 })
  }
})

test('on a phone the next yes never lies under the thumb that has just given one', async ({
  page,
  context,
  studio,
}) => {
  const waiting = async (title: string) => {
    const { id } = await studio.post(title)
    await studio.ask('POST', `/posts/${id}/submission`)
    return `/w/${studio.workspace.slug}/posts/${id}`
  }
  const [fromHeader, fromPanel] = [await waiting('Rye'), await waiting('Wheat')]
  await waiting('Oats')
  await signIn(context, studio.person)
  await page.setViewportSize({ width: 390, height: 844 })
  const approve = { name: 'Approve', exact: true }
  const list = `/w/${studio.workspace.slug}/approvals`
  const ways: Record<string, () => Promise<Locator>> = {
    [fromHeader]: async () => page.getByRole('button', approve),
    [fromPanel]: async () => {
      await page.getByRole('button', { name: 'Preview, details and more' }).click()
      await page.getByRole('dialog').getByRole('tab', { name: 'Approval' }).click()
      return page.getByRole('dialog').getByRole('button', approve)
    },
    [list]: async () => {
      await page.getByRole('main').getByRole('button', { name: /Oats/ }).click()
      return page.getByRole('button', approve)
    },
  }
  for (const [at, way] of Object.entries(ways)) {
    await test.step(at, async () => {
      await page.goto(at)
      const yes = await way()
      await expect(yes).toBeVisible()
      const under = await yes.boundingBox()
      if (!under) throw new Error('no button to say yes by')
      const spot = [under.x + under.width / 2, under.y + under.height / 2] as const
      const answered = page.waitForResponse((each) => each.url().endsWith('/decision'))
      await page.mouse.click(...spot)
      expect((await answered).ok()).toBe(true)
      await settled(page)
      await expect(page.getByRole('status').filter({ hasText: /is approved|passes/ })).toBeVisible()
      const lies = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x, y)?.closest('button')?.textContent,
        spot,
      )
      expect(lies ?? '').not.toContain('Approve')
    })
  }
})

interface Requests {
  items: { id: string }[]
}
