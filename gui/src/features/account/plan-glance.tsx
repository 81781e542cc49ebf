import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { plansQuery, type Subscription, subscriptionQuery } from '@/data/plans'
import { accountUsageQuery, type Usage } from '@/data/usage'
import { day, viewerZone } from '@/lib/dates'
import { m as account } from '@/lib/i18n/en/account'
import { m } from '@/lib/i18n/en/plans'
import { m as words } from '@/lib/i18n/en/usage'
import { number } from '@/lib/i18n/format'
import { usePlace } from '@/lib/permissions'
import { nameOf, sentenceOf, stateOf } from './plan-state'
import { PlanStatus } from './plan-status'
import { UsageMeter } from './usage-meter'

/** The plan at a glance: how it stands, what comes next, and how much of it is used. */
export function PlanGlance() {
  const { id } = usePlace()
  const { data: plans } = useSuspenseQuery(plansQuery())
  return (
    <Card className="mb-8 p-5" aria-label={account.glance}>
      {plans.length > 0 ? (
        <Sold />
      ) : (
        <>
          <h2 className="font-serif text-xl">{account.everything}</h2>
          <p className="mt-1 text-ink-2">{m.notSoldText}</p>
        </>
      )}
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {(plans.length > 0 ? LINKS : LINKS.slice(1)).map(({ to, text }) => (
          <Link
            key={to}
            to={to}
            params={{ accountId: id } as never}
            className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
          >
            {text}
          </Link>
        ))}
      </p>
    </Card>
  )
}

const LINKS: readonly { to: LinkProps['to']; text: string }[] = [
  { to: '/account/$accountId/plan', text: account.toPlan },
  { to: '/account/$accountId/usage', text: account.toUsage },
  { to: '/account/$accountId/invoices', text: account.toInvoices },
]

function Sold() {
  const { id } = usePlace()
  const { data: plans } = useSuspenseQuery(plansQuery())
  const { data: plan } = useSuspenseQuery(subscriptionQuery(id))
  const { data: usage } = useSuspenseQuery(accountUsageQuery(id))
  const seats = usage.entitlements.find(({ code }) => code === 'seats')
  const workspaces = usage.entitlements.find(({ code }) => code === 'workspaces')
  const most = seats?.workspaces.reduce((sum, { used }) => sum + used, 0)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 className="font-serif text-xl">{plan ? nameOf(plans, plan.tier_code) : m.none}</h2>
        {plan && (
          <span className="text-sm">
            <PlanStatus state={stateOf(plan)} />
          </span>
        )}
      </div>
      <p className="mt-1 text-pretty text-ink-2">{sentenceOf(plan, plans)}</p>
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-4 border-t pt-4 sm:grid-cols-4">
        <Fact name={account.nextInvoice}>{nextInvoice(plan)}</Fact>
        <Fact name={account.glanceWorkspaces}>{workspaces && countOf(workspaces)}</Fact>
        <Fact name={account.glancePeople}>{most !== undefined && number(most)}</Fact>
        <Fact name={account.glanceCredits}>
          {usage.granted === null
            ? words.used(usage.used)
            : words.usedOf(number(usage.used), number(usage.granted))}
          {usage.granted !== null && (
            <span className="mt-2 block">
              <UsageMeter period={usage} thin />
            </span>
          )}
        </Fact>
      </dl>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-ink-3 text-sm">{name}</dt>
      <dd className="tabular-nums">{children || '–'}</dd>
    </div>
  )
}

const countOf = ({ used, limit }: Usage['entitlements'][number]) =>
  limit === null ? number(used) : words.usedOf(number(used), number(limit))

/** When money is asked for next, where it is. */
function nextInvoice(plan: Subscription | null): string {
  switch (stateOf(plan)) {
    case 'active':
    case 'begins': {
      const at = plan?.current_period_end
      return at ? day(at, viewerZone()) : account.noInvoiceComes
    }
    case 'late':
      return account.openNow
    default:
      return account.noInvoiceComes
  }
}
