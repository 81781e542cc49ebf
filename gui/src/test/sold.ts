/** A server on which plans are sold, and an account that has one of them. */

import { HttpResponse, http } from 'msw'
import type { Schemas } from '@/api/client'
import type { Subscription } from '@/data/plans'
import { ACCOUNT, newId } from './factories'
import { server } from './server'

const AT = '2026-05-12T07:00:00Z'
const plan = (code: string, name: string, price_cents: number): Schemas['PlanRead'] => ({
  code,
  name,
  price_cents,
  currency: 'usd',
  interval: 'month',
  limits: { workspaces: 1, seats: 2, storage: 5 * 1024 ** 3, custom_roles: 0, audit_days: null },
  features: [],
  rate_tier: 60,
  max_quantity: 1,
  overage: {},
  coming: [],
})

export const PLANS = [
  plan('individual', 'Individual', 2900),
  {
    ...plan('team', 'Team', 9900),
    limits: { workspaces: 5, seats: 10, custom_roles: 5 },
    features: ['portal'],
    overage: { credits_per_month: { per: 100, price_cents: 200 } },
  },
  plan('agency', 'Agency', 24900),
]

export const subscription = (about: Partial<Subscription> = {}): Subscription => ({
  id: newId(),
  created_at: AT,
  updated_at: AT,
  version: 1,
  account_id: ACCOUNT.id,
  tier_code: 'team',
  next_tier_code: null,
  status: 'active',
  quantity: 1,
  price_cents: 9900,
  currency: 'usd',
  interval: 'month',
  trial_ends_at: null,
  current_period_start: '2026-05-12T07:00:00Z',
  current_period_end: '2099-06-12T07:00:00Z',
  cancel_at_period_end: false,
  canceled_at: null,
  past_due_since: null,
  grace_ends_at: null,
  ...about,
})

/** So many days from now, and a bit. */
export const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000 - 60_000).toISOString()

/** A trial that nobody pays. */
export const trial = (days: number) =>
  subscription({
    status: 'trialing',
    trial_ends_at: inDays(days),
    current_period_start: null,
    current_period_end: null,
  })

/** Sell plans; null is an account without one. */
export function sells(has: Subscription | null) {
  server.use(
    http.get('*/api/v1/plans', () => HttpResponse.json({ items: PLANS, next_cursor: null })),
    http.get('*/api/v1/accounts/:id/subscription', () =>
      has
        ? HttpResponse.json(has)
        : HttpResponse.json({ code: 'not_found', status: 404 }, { status: 404 }),
    ),
  )
}
