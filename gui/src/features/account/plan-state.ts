import type { Plan, Subscription } from '@/data/plans'
import { day, viewerZone } from '@/lib/dates'
import { m } from '@/lib/i18n/en/plans'

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
      return m.beginsText(on(plan?.trial_ends_at ?? plan?.current_period_end))
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
