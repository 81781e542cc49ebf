/** What the tabs of one browser share: one stream of events, one trade of the refresh token. */

import type { Page, Route } from '@playwright/test'
import { expect, signIn, test } from '../fixtures'

test('seven tabs load, hear of a change through one stream, and hand it on', async ({
  context,
  studio,
  tab,
}) => {
  const ben = studio.as(await studio.join('editor'))
  await studio.post('Four hours before you wake up')
  await signIn(context, studio.person)
  const leaders: Page[] = []
  context.on('request', (request) => {
    if (request.url().endsWith('/stream')) leaders.push(request.frame().page())
  })
  const listening = context.waitForEvent('response', (it) => it.url().endsWith('/stream'))

  const tabs = await Promise.all(Array.from({ length: 7 }, tab))
  const all = (check: (page: Page) => Promise<unknown>) => Promise.all(tabs.map(check))
  const shows = (title: string) => (page: Page) =>
    expect(page.getByRole('link', { name: title })).toBeVisible()
  await all((page) => page.goto(`/w/${studio.workspace.slug}/posts?view=list`))
  await all(shows('Four hours before you wake up'))
  await listening

  await ben.post('What the miller taught us')
  await all(shows('What the miller taught us'))
  expect(leaders).toHaveLength(1)

  const [leader] = leaders
  tabs.splice(tabs.indexOf(leader as Page), 1)
  await leader?.close()
  await expect.poll(() => leaders.length).toBe(2)
  await ben.post('Sunday without a queue')
  await all(shows('Sunday without a queue'))
  expect(leaders).toHaveLength(2)
})

test('a token that is spent under the requests of two tabs is renewed once', async ({
  context,
  studio,
  tab,
}) => {
  await studio.post('Four hours before you wake up')
  await signIn(context, studio.person)
  const tabs = [await tab(), await tab()]
  const known = new Set<string>()
  let renewals = 0
  context.on('request', (request) => {
    const { authorization } = request.headers()
    if (authorization) known.add(authorization)
    if (request.url().endsWith('/auth/refresh')) renewals++
  })
  for (const page of tabs) {
    await page.goto(`/w/${studio.workspace.slug}/posts?view=list`)
    await expect(page.getByRole('link', { name: 'Four hours before you wake up' })).toBeVisible()
  }

  // From here on the server takes none of the tokens so far, and says so when five requests of each tab have left.
  const spent = new Set(known)
  const held: { page: Page; url: string; route: Route }[] = []
  const answered = new Set<string>()
  const of = (page: Page) => held.filter((each) => each.page === page)
  let opened = () => {}
  const gate = new Promise<void>((resolve) => {
    opened = resolve
  })
  renewals = 0
  await context.route('**/api/v1/**', async (route) => {
    const request = route.request()
    const headers = request.headers()
    if (!spent.has(headers.authorization ?? '')) return route.continue()
    held.push({ page: request.frame().page(), url: request.url(), route })
    if (tabs.every((page) => of(page).length >= 5)) opened()
    await gate
    return route.continue({ headers: { ...headers, authorization: 'Bearer spent' } })
  })
  context.on('response', (response) => {
    if (response.ok()) answered.add(keyOf(response.frame().page(), response.url()))
  })
  const keyOf = (page: Page, url: string) => `${tabs.indexOf(page)} ${url}`

  for (const page of tabs) await page.getByRole('link', { name: 'Home', exact: true }).click()
  await gate
  await expect
    .poll(() => held.map(({ page, url }) => keyOf(page, url)).filter((key) => !answered.has(key)))
    .toEqual([])
  expect(renewals).toBe(1)
  for (const page of tabs) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ann')
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
  }
})
