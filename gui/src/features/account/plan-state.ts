import type { Plan, Subscription } from '@/data/plans'
import { day, viewerZone } from '@/lib/dates'
import { m } from '@/lib/i18n/en/plans'
import { money } from '@/lib/money'

export type PlanState = keyof typeof m.states

const DAY = 86_400_000
/** Where a plan is paid, or will be: it is changed then and not bought. */
const BOUGHT: readonly PlanState[] = ['begins', 'active', 'ending', 'late']

/** How an account stands with its plan. */
export function stateOf(plan: Subscription | null): PlanState {
  switch (plan?.status) {
    case undefined:
      return 'none'
    case 'past_due':
      return 'late'
    case 'canceled':
      return 'over'
    case 'active':
    case 'trialing':
      // What nobody pays yet has no period.
      if (!plan.current_period_end) return plan.status === 'trialing' ? 'trial' : 'active'
      if (plan.cancel_at_period_end) return 'ending'
      return plan.status === 'trialing' ? 'begins' : 'active'
    default:
      return 'unpaid'
  }
}

export const isBought = (plan: Subscription | null) => BOUGHT.includes(stateOf(plan))

/** Begun days until a moment. */
export const daysUntil = (utc: string, now = Date.now()) =>
  Math.max(0, Math.ceil((new Date(utc).getTime() - now) / DAY))

/** What a plan is called; one that is not offered any more has only its code. */
export const nameOf = (plans: readonly Plan[], code: string | null | undefined) =>
  plans.find((plan) => plan.code === code)?.name ??
  code?.replace(/^./, (a) => a.toUpperCase()) ??
  ''

/** What is bought as people say it with its price: "3 × Team". */
export const boughtName = (plans: readonly Plan[], plan: Subscription | null) =>
  m.many(plan && isBought(plan) ? plan.quantity : 1, nameOf(plans, plan?.tier_code))

/** What is paid, as the provider says; of what is only tried, what it costs. */
export function priceOf(plans: readonly Plan[], plan: Subscription | null): string | null {
  const offer = plans.find(({ code }) => code === plan?.tier_code)
  const paid = isBought(plan) ? plan : offer
  if (paid?.price_cents == null || !paid.currency || !paid.interval) return null
  const count = isBought(plan) ? (plan?.quantity ?? 1) : 1
  return m.per(money(paid.price_cents * count, paid.currency), paid.interval)
}

/** How things stand in a sentence or two, and what comes next. */
export function sentenceOf(plan: Subscription | null, plans: readonly Plan[]): string {
  const least = plans[0]?.name ?? ''
  const on = (utc: string | null | undefined) => (utc ? day(utc, viewerZone()) : '')
  switch (stateOf(plan)) {
    case 'none':
      return m.noneText(nameOf(plans, 'team'), least)
    case 'trial': {
      const ends = plan?.trial_ends_at ?? ''
      return m.trialText(daysUntil(ends), on(ends), nameOf(plans, plan?.next_tier_code) || least)
    }
    case 'begins':
      return m.beginsText(on(plan?.trial_ends_at ?? plan?.current_period_end), plan?.quantity ?? 1)
    case 'active':
      return plan?.current_period_end ? m.activeText(on(plan.current_period_end)) : ''
    case 'ending':
      return m.endingText(on(plan?.current_period_end))
    case 'late':
      return isOver(plan?.grace_ends_at) ? m.lateOver(least) : m.lateText(on(plan?.grace_ends_at))
    default:
      return m.overText(least)
  }
}

const isOver = (utc: string | null | undefined) => !!utc && new Date(utc).getTime() <= Date.now()
