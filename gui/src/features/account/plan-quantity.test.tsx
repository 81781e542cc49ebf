import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ACCOUNT } from '@/test/factories'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'
import { inDays, PLANS, sells, subscription, trial } from '@/test/sold'

const ADDRESS = `/account/${ACCOUNT.id}/plan`
const own = () => screen.findByRole('region', { name: 'Your plan' })

/** Sell up to five of Team. */
function sellsSeveral(has: Parameters<typeof sells>[0]) {
  sells(has)
  const items = PLANS.map((plan) => ({ ...plan, max_quantity: plan.code === 'team' ? 5 : 1 }))
  server.use(http.get('*/api/v1/plans', () => HttpResponse.json({ items, next_cursor: null })))
}

test('several are bought for what they cost together', async () => {
  sellsSeveral(trial(9))
  const asked: unknown[] = []
  server.use(
    http.post('*/api/v1/accounts/:id/checkout', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json({ url: new URL('#several', location.href).href }, { status: 201 })
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Buy Team' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Buy Team?' }))
  expect(dialog.getByText('$99.00 a month, paid on the next page.')).toBeInTheDocument()
  const field = dialog.getByRole('spinbutton', { name: 'How many' })
  expect(field).toHaveFocus()
  await person.clear(field)
  await person.type(field, '3')
  expect(dialog.getByText('$297.00 a month, paid on the next page.')).toBeInTheDocument()
  // More than may be bought stays what it was.
  await person.type(field, '0')
  await person.tab()
  expect(field).toHaveValue(3)
  expect(await faults(screen.getByRole('dialog'))).toEqual([])
  await person.click(dialog.getByRole('button', { name: 'Buy 3 × Team' }))
  await waitFor(() => expect(location.hash).toBe('#several'))
  expect(asked).toEqual([{ tier_code: 'team', quantity: 3 }])
})

test('what is paid is what the provider says, for as many as there are', async () => {
  const has = subscription({ quantity: 3, price_cents: 8900 })
  sellsSeveral(has)
  const asked: unknown[] = []
  server.use(
    http.post('*/api/v1/accounts/:id/subscription/preview', async ({ request }) => {
      const body = (await request.json()) as { tier_code: string; quantity: number }
      const lines = [{ description: `${body.quantity} × Team`, cents: 100 * body.quantity }]
      const due_cents = 100 * body.quantity
      const about = { prorated_at: '2026-05-20T07:00:00Z', currency: 'usd', due_cents, lines }
      return HttpResponse.json({ ...body, ...about })
    }),
    http.post('*/api/v1/accounts/:id/subscription/change', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json(subscription({ quantity: 4 }))
    }),
  )
  const { person } = open(ADDRESS)
  const now = within(await own())
  expect(now.getByRole('heading', { name: '3 × Team' })).toBeInTheDocument()
  expect(now.getByText('$267.00 a month')).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Change how many Team' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Change how many Team' }))
  const field = dialog.getByRole('spinbutton', { name: 'How many' })
  expect(field).toHaveValue(3)
  expect(dialog.getByRole('button', { name: 'Change to 3 × Team' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await person.clear(field)
  await person.type(field, '4')
  expect(await dialog.findByRole('row', { name: 'To pay now $4.00' })).toBeInTheDocument()
  await person.click(dialog.getByRole('button', { name: 'Change to 4 × Team' }))
  expect(await screen.findByText('4 × Team is your plan now')).toBeInTheDocument()
  expect(asked).toEqual([{ tier_code: 'team', quantity: 4, prorated_at: '2026-05-20T07:00:00Z' }])
})

test('what is bought in a trial has the limits of one until that is over', async () => {
  sellsSeveral(subscription({ status: 'trialing', trial_ends_at: inDays(9), quantity: 2 }))
  open(ADDRESS)
  expect(within(await own()).getByText(/Until then you have the limits of one/)).toBeInTheDocument()
})

test('a price that nobody said is not shown', async () => {
  sells(subscription({ price_cents: null, currency: null, interval: null }))
  open(ADDRESS)
  const now = within(await own())
  expect(now.getByRole('heading', { name: 'Team' })).toBeInTheDocument()
  expect(now.queryByText(/a month/)).not.toBeInTheDocument()
})
