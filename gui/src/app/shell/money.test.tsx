import { act, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { api } from '@/api/client'
import { refusedForMoney } from '@/api/for-money'
import { keepRoom, roomFor } from '@/lib/payer'
import { ACCOUNT, problem, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { inDays, sells, subscription, trial } from '@/test/sold'

const PAGE = `/w/${WORKSPACE.slug}/team`
const TEAM = { code: 'team', name: 'Team', price_cents: 9900, currency: 'usd', interval: 'month' }

/** Have a request of a page be refused. */
async function refused(code: string, more: object) {
  server.use(
    http.post(inPlace('tags'), () =>
      HttpResponse.json(problem(402, code, more as never), { status: 402 }),
    ),
  )
  const params = { path: { workspace_id: WORKSPACE.id } }
  await api.POST('/api/v1/w/{workspace_id}/tags', { params, body: {} as never }).catch(() => null)
}

test('whatever a plan has no room for is explained, with the plan that has it', async () => {
  sells(subscription())
  const { person, router } = open(PAGE)
  await screen.findByRole('heading', { level: 1 })
  await refused('plan_limit', {
    entitlement: 'seats',
    called: 'people in a workspace',
    limit: 2,
    used: 2,
    plan: 'Individual',
    plan_that_would: TEAM,
  })
  const dialog = await screen.findByRole('dialog', { name: 'The plan has no room for this' })
  const text = 'Individual includes 2 people in each workspace. 2 are taken already.'
  expect(within(dialog).getByText(text)).toBeInTheDocument()
  expect(within(dialog).getByText('Team has more, for $99.00 a month.')).toBeInTheDocument()
  expect(await faults(dialog)).toEqual([])
  await person.click(await within(dialog).findByRole('link', { name: 'See the plans' }))
  expect(router.state.location.pathname).toBe(`/account/${ACCOUNT.id}/plan`)
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test.each([
  [
    { entitlement: 'workspaces', called: 'workspaces', limit: 1, used: 1 },
    'Individual includes 1 workspace. 1 is taken already.',
  ],
  [
    { entitlement: 'storage', limit: 5 * 1024 ** 3, used: 5 * 1024 ** 3 - 2 ** 20 },
    /5 GB of files in each workspace. 5 GB are/,
  ],
  [{ entitlement: 'portal', called: 'portals for clients', limit: 0, used: 0 }, /no portals/],
])('limits are told as people count them: %o', async (told, sentence) => {
  sells(subscription())
  open(PAGE)
  await screen.findByRole('heading', { level: 1 })
  await refused('plan_limit', { plan: 'Individual', plan_that_would: null, ...told })
  expect(await screen.findByText(sentence)).toBeInTheDocument()
  expect(screen.getByText('No plan has more.')).toBeInTheDocument()
})

test('who does not pay is told whom to ask', async () => {
  sells(subscription())
  server.use(http.get('*/api/v1/accounts', () => HttpResponse.json({ items: [] })))
  const { person } = open(PAGE)
  await screen.findByRole('heading', { level: 1 })
  await refused('insufficient_credits', {
    needed: 40,
    left: 3,
    renews_at: '2099-06-12T07:00+00:00',
    plan_that_would: TEAM,
  })
  const dialog = within(await screen.findByRole('dialog', { name: 'Too few credits are left' }))
  expect(dialog.getByText(/40 credits, and 3 are left until Jun 12, 2099/)).toBeInTheDocument()
  expect(dialog.getByText(/Ask who pays for this workspace/)).toBeInTheDocument()
  expect(dialog.queryByRole('link')).not.toBeInTheDocument()
  await person.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect(refusedForMoney.get()).toBeNull()
})

test.each([
  ['a trial that goes on for long', trial(9), null],
  ['a trial that ends', trial(3), /The trial ends in 3 days.*Choose a plan/],
  ['one that ends tomorrow', trial(1), /The trial ends tomorrow/],
  [
    'a payment that failed',
    subscription({ status: 'past_due', grace_ends_at: '2099-06-19T07:00:00Z' }),
    /A payment failed. Everything goes on until Jun 19, 2099/,
  ],
  ['a plan that ended', subscription({ status: 'canceled' }), /The plan has ended/],
  [
    'one that ends soon',
    subscription({ cancel_at_period_end: true, current_period_end: inDays(2) }),
    /The plan ends on .*Keep it/,
  ],
  [
    'a trial that is over',
    subscription({ status: 'incomplete', trial_ends_at: inDays(-2), current_period_end: null }),
    /The trial is over/,
  ],
  ['one that is paid', subscription(), null],
])('each page says to who pays: %s', async (_, has, said) => {
  sells(has)
  // It was said before, so room is kept for it.
  keepRoom(ACCOUNT.id, 44)
  let asked = 0
  server.events.on('response:mocked', ({ request }) => {
    if (request.url.endsWith('/subscription')) asked++
  })
  open(PAGE)
  await waitFor(() => expect(asked).toBe(1))
  server.events.removeAllListeners()
  if (said)
    expect(
      (await screen.findByRole('complementary', { name: 'About the plan' })).textContent,
    ).toMatch(said)
  else
    expect(screen.queryByRole('complementary', { name: 'About the plan' })).not.toBeInTheDocument()
})

test('news of the plan waits for the next page, and moves nothing on this one', async () => {
  sells(subscription({ status: 'canceled' }))
  const { router } = open(PAGE)
  await waitFor(() => expect(roomFor(ACCOUNT.id)).toBeGreaterThan(0))
  expect(screen.queryByRole('complementary', { name: 'About the plan' })).not.toBeInTheDocument()
  await act(() =>
    router.navigate({ to: '/w/$workspaceId/posts', params: { workspaceId: WORKSPACE.slug } }),
  )
  expect(await screen.findByRole('complementary', { name: 'About the plan' })).toBeInTheDocument()
})

test('where nothing is sold nothing is asked about money', async () => {
  const asked: string[] = []
  server.events.on('request:start', ({ request }) => void asked.push(new URL(request.url).pathname))
  open(PAGE)
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(asked).toContain('/api/v1/plans'))
  server.events.removeAllListeners()
  expect(asked.filter((path) => /accounts|usage/.test(path))).toEqual([])
})
