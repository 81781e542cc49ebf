import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ACCOUNT, newId, problem } from '@/test/factories'
import { listOf } from '@/test/place'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'
import { inDays, sells, subscription, trial } from '@/test/sold'

const ADDRESS = `/account/${ACCOUNT.id}/plan`
const PAST = '2020-01-01T00:00:00Z'
const own = () => screen.findByRole('region', { name: 'Your plan' })
const offer = (name: string) => screen.findByRole('region', { name })

test.each([
  [
    'none',
    null,
    'No plan yet',
    /one trial of Team, which begins with their first workspace.*the room of Individual/,
  ],
  ['a trial', trial(9), 'Trial', /9 days left.*After it Individual is your plan/],
  [
    'a trial that is paid',
    subscription({ status: 'trialing', trial_ends_at: inDays(9) }),
    'Bought, still free',
    /It is free until/,
  ],
  ['one that is paid', subscription(), 'Active', /It renews on Jun 12, 2099/],
  [
    'one that ends',
    subscription({ cancel_at_period_end: true }),
    'Ends soon',
    /It ends on Jun 12, 2099/,
  ],
  [
    'a payment that failed',
    subscription({ status: 'past_due', grace_ends_at: '2099-06-19T07:00:00Z' }),
    'Payment failed',
    /Everything goes on until Jun 19, 2099/,
  ],
  [
    'a payment that failed long ago',
    subscription({ status: 'past_due', grace_ends_at: PAST }),
    'Payment failed',
    /the limits of Individual hold/,
  ],
  ['one that is over', subscription({ status: 'canceled' }), 'Ended', /Nothing was deleted/],
  [
    'a trial that is over',
    subscription({ status: 'incomplete', tier_code: 'individual', current_period_end: null }),
    'Not paid',
    /Nothing is paid/,
  ],
])('the plan page tells of %s', async (_, has, word, sentence) => {
  sells(has)
  open(ADDRESS)
  const now = within(await own())
  expect(now.getByText(word)).toBeInTheDocument()
  expect(now.getByText(sentence)).toBeInTheDocument()
})

test('plans stand side by side in words, and one is bought where it is paid', async () => {
  sells(trial(9))
  const asked: { key: string | null; body: unknown }[] = []
  server.use(
    http.post('*/api/v1/accounts/:id/checkout', async ({ request }) => {
      asked.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() })
      return HttpResponse.json({ url: `${location.href}#checkout` }, { status: 201 })
    }),
  )
  const { person, container } = open(ADDRESS)
  const least = within(await offer('Individual'))
  for (const text of [
    '$29.00 a month',
    'In each workspace',
    '2 people',
    '5 GB of files',
    'No roles of your own',
    'The whole audit log',
    'No portals for clients',
  ]) {
    expect(least.getByText(text)).toBeInTheDocument()
  }
  const team = within(await offer('Team'))
  expect(team.getByText('Your plan')).toBeInTheDocument()
  expect(team.getByText('More credits: $2.00 for each 100')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.click(team.getByRole('button', { name: 'Buy Team' }))
  await waitFor(() => expect(location.hash).toBe('#checkout'))
  const body = { tier_code: 'team', quantity: 1 }
  expect(asked).toEqual([{ key: expect.stringMatching(/.{20}/), body }])
})

test('who comes back from paying waits until it is said to be paid', async () => {
  let times = 0
  sells(null)
  server.use(
    http.get('*/api/v1/accounts/:id/subscription', () =>
      HttpResponse.json(times++ === 0 ? trial(9) : subscription()),
    ),
  )
  const { router } = open(`${ADDRESS}?paid=true`)
  expect(await screen.findByText('Waiting for the confirmation of your payment')).toBeVisible()
  expect(await screen.findByText('Thank you: Team is yours')).toBeInTheDocument()
  expect(screen.queryByText(/Waiting for/)).not.toBeInTheDocument()
  await waitFor(() => expect(router.state.location.search).toEqual({}))
})

test('a change shows what is billed first; declined, the plan stays and says so', async () => {
  sells(subscription())
  const cost = {
    tier_code: 'agency',
    quantity: 1,
    prorated_at: '2026-05-20T07:00:00Z',
    currency: 'usd',
    due_cents: 15000,
    lines: [
      { description: 'Unused time on Team', cents: -9900 },
      { description: '1 × Agency', cents: 24900 },
    ],
  }
  const asked: { key: string | null; body: unknown }[] = []
  server.use(
    http.post('*/api/v1/accounts/:id/subscription/preview', () => HttpResponse.json(cost)),
    http.post('*/api/v1/accounts/:id/subscription/change', async ({ request }) => {
      asked.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() })
      if (asked.length > 1) return HttpResponse.json(subscription({ tier_code: 'agency' }))
      const detail = 'The payment did not go through: Your card was declined.'
      return HttpResponse.json(problem(402, 'payment_declined', { detail }), { status: 402 })
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Change to Agency' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('-$99.00')).toBeInTheDocument()
  expect(dialog.getByRole('row', { name: 'To pay now $150.00' })).toBeInTheDocument()
  await person.click(dialog.getByRole('button', { name: 'Change to Agency' }))
  expect(await dialog.findByText(/card was declined. You keep Team/)).toBeInTheDocument()
  expect(dialog.getByRole('button', { name: 'Use another card' })).toBeInTheDocument()
  await person.click(dialog.getByRole('button', { name: 'Change to Agency' }))
  expect(await screen.findByText('Agency is your plan now')).toBeInTheDocument()
  const body = { tier_code: 'agency', quantity: 1, prorated_at: cost.prorated_at }
  expect(asked.map((each) => each.body)).toEqual([body, body])
  expect(new Set(asked.map(({ key }) => key)).size).toBe(2)
})

test('what is given back is said as a credit, and nothing is to pay', async () => {
  sells(subscription({ tier_code: 'agency' }))
  server.use(
    http.post('*/api/v1/accounts/:id/subscription/preview', () =>
      HttpResponse.json({
        tier_code: 'team',
        prorated_at: '2026-05-20T07:00:00Z',
        currency: 'usd',
        due_cents: 0,
        lines: [
          { description: 'Unused time on Agency', cents: -24900 },
          { description: '1 × Team', cents: 7740 },
        ],
      }),
    ),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Change to Team' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText(/\$171\.60 is credited to the next invoices/)).toBeInTheDocument()
  const row = { name: 'Credited to the next invoices $171.60' }
  expect(dialog.getByRole('row', row)).toBeInTheDocument()
  expect(dialog.queryByText(/This is billed|To pay now/)).not.toBeInTheDocument()
})

test('a payment that failed leads to the open invoice', async () => {
  sells(subscription({ status: 'past_due', grace_ends_at: '2099-06-19T07:00:00Z' }))
  open(ADDRESS)
  const way = await within(await own()).findByRole('link', { name: 'See the open invoice' })
  expect(way).toHaveAttribute('href', `/account/${ACCOUNT.id}/invoices`)
})

test('a plan is cancelled after one knows what that means, and goes on when one wants', async () => {
  let has = subscription()
  sells(null)
  const answers = (cancel_at_period_end: boolean) => () => {
    has = subscription({ cancel_at_period_end })
    return HttpResponse.json(has)
  }
  server.use(
    http.get('*/api/v1/accounts/:id/subscription', () => HttpResponse.json(has)),
    http.post('*/api/v1/accounts/:id/subscription/cancellation', answers(true)),
    http.post('*/api/v1/accounts/:id/subscription/resumption', answers(false)),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Cancel the plan' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/Nothing is deleted/)).toBeInTheDocument()
  expect(dialog.getByRole('button', { name: 'Keep the plan' })).toBeInTheDocument()
  await person.click(dialog.getByRole('button', { name: 'Cancel the plan' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await person.click(await screen.findByRole('button', { name: 'Keep the plan' }))
  expect(await screen.findByText('The plan goes on')).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: 'Cancel the plan' })).toBeInTheDocument()
})

test('cards are shown by their last digits, and changed where they are kept', async () => {
  sells(subscription())
  server.use(
    http.get('*/api/v1/accounts/:id/payment-methods', () =>
      HttpResponse.json(
        listOf({
          id: newId(),
          kind: 'card',
          brand: 'visa',
          last4: '4242',
          expires_month: 4,
          expires_year: 2034,
          is_default: true,
        }),
      ),
    ),
    http.post('*/api/v1/accounts/:id/portal-session', () =>
      HttpResponse.json(problem(503, 'payments_unavailable'), { status: 503 }),
    ),
  )
  const { person } = open(ADDRESS)
  for (const text of ['visa', 'ends in 4242', 'until 04/2034', 'Charged next']) {
    expect(await screen.findByText(text)).toBeInTheDocument()
  }
  await person.click(screen.getByRole('button', { name: 'Change cards and address' }))
  expect(await screen.findByText('This was refused.')).toBeInTheDocument()
})

test('who may not pay sees everything, why, and no button', async () => {
  sells(subscription())
  server.use(
    http.get('*/api/v1/accounts', () =>
      HttpResponse.json({ items: [{ ...ACCOUNT, rights: ['account:read'] }] }),
    ),
  )
  open(ADDRESS)
  expect(await screen.findByText(/Owners, admins and billing members/)).toBeInTheDocument()
  const buttons = within(screen.getByRole('main')).queryAllByRole('button')
  expect(buttons).toEqual([])
})

test('where nothing is sold there is nothing to buy', async () => {
  const { container } = open(ADDRESS)
  expect(await screen.findByText('Everything is included here')).toBeInTheDocument()
  expect(within(screen.getByRole('main')).queryAllByRole('button')).toEqual([])
  expect(await faults(container)).toEqual([])
})
