import type { AccountEvent } from '@/data/account-workspaces'
import type { InvoiceStatus, Plan } from '@/data/plans'
import { day, viewerZone } from '@/lib/dates'
import { m as account } from '@/lib/i18n/en/account'
import { m, sentences } from '@/lib/i18n/en/account-log'
import { m as bills } from '@/lib/i18n/en/plans'
import { money } from '@/lib/money'
import { nameOf } from './plan-state'

type Words = Readonly<Record<string, string>>
type Change = { old: unknown; new: unknown }

/** An entry as a sentence with places in it, and what stands in them. */
export function telling(
  event: AccountEvent,
  before: readonly AccountEvent[],
  plans: readonly Plan[],
): [said: string, words: Words] {
  const changed = changesOf(event)
  const { data } = event
  const words: Words = {
    who: event.actor_name ?? m.somebody,
    it: event.type.startsWith('entitlement.')
      ? (event.about ?? '').replaceAll('_', ' ')
      : (event.about ?? ''),
    role: account.roles[changed.role?.new as keyof typeof account.roles] ?? '',
    sum:
      typeof changed.total_cents?.new === 'number'
        ? money(changed.total_cents.new, String(changed.currency?.new ?? 'usd'))
        : '',
    again: data.again ? m.again : '',
    change: [
      data.read_only ? m.readOnly(Number(data.read_only)) : '',
      data.lifted ? m.back(Number(data.lifted)) : '',
    ]
      .filter(Boolean)
      .join(', '),
    machine: String(data.machine ?? ''),
    percent: String(data.percent ?? ''),
    credits: m.credits((data.granted as number | null | undefined) ?? null),
    state: bills.invoiceStates[data.status as InvoiceStatus] ?? '',
    plan: nameOf(plans, (changed.tier_code?.new ?? data.tier_code) as string | undefined),
    from: nameOf(plans, changed.tier_code?.old as string | undefined),
  }
  if (/^subscription\.(created|updated)$/.test(event.type)) {
    const kind = kindOf(changed, endOf(event, before) !== undefined)
    if (kind) {
      const [by, alone] = m.plan[kind]
      const next = changed.next_tier_code?.new as string | null | undefined
      const plan = kind === 'next' ? nameOf(plans, next) || m.least : words.plan
      const at = kind === 'tried' ? changed.trial_ends_at?.new : endOf(event, before)
      const on = at ? day(String(at), viewerZone()) : ''
      return [event.actor_name ? by : alone, { ...words, plan: plan ?? '', day: on }]
    }
  }
  return [sentences[event.type] ?? `{who}: ${event.type.replace(/[._]/g, ' ')} {it}`, words]
}

const changesOf = ({ changes }: AccountEvent): Partial<Record<string, Change>> =>
  Object.fromEntries(changes.map((change) => [change.field, change]))

/** When the period ends that ran then: its own entry says it, or the one before that did last. */
function endOf(event: AccountEvent, before: readonly AccountEvent[]): unknown {
  for (const each of [event, ...before]) {
    if (each.subject_id !== event.subject_id) continue
    const end = changesOf(each).current_period_end?.new
    if (end) return end
  }
  return undefined
}

/** Which of the things it was that happen to a plan; the gravest, where several did at once. */
function kindOf(changed: Partial<Record<string, Change>>, knowsEnd: boolean) {
  const { status, tier_code: tier, provider_subscription_id: paid } = changed
  if (status && status.old === null && !paid) return status.new === 'trialing' ? 'tried' : 'unpaid'
  if (paid?.new) return tier ? 'bought' : 'boughtTried'
  if (status?.new === 'canceled') return 'ended'
  if (status?.new === 'past_due') return 'late'
  if (status?.old === 'past_due') return 'paid'
  if (status?.old === 'trialing') return status.new === 'active' ? 'begun' : 'trialOver'
  if (tier) return 'changed'
  if (changed.cancel_at_period_end?.new) return knowsEnd ? 'cancelled' : 'cancelledOnce'
  if (changed.cancel_at_period_end) return 'resumed'
  if (changed.next_tier_code) return 'next'
  return changed.current_period_end ? 'renewed' : undefined
}
