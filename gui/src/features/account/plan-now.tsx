import { Link } from '@tanstack/react-router'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { toast } from '@/components/ui/toast'
import { type Plan, type Subscription, useEndPlan } from '@/data/plans'
import { day, viewerZone } from '@/lib/dates'
import { m } from '@/lib/i18n/en/plans'
import { usePermission, usePlace } from '@/lib/permissions'
import { NextPlan } from './next-plan'
import { OverNotice } from './over-notice'
import { boughtName, priceOf, sentenceOf, stateOf } from './plan-state'
import { PlanStatus } from './plan-status'

const Confirm = lazy(() =>
  import('@/components/ui/confirm').then((module) => ({ default: module.Confirm })),
)

interface Props {
  plans: readonly Plan[]
  subscription: Subscription | null
}

/** The plan there is: what it costs, how it stands, and its end. */
export function PlanNow({ plans, subscription }: Props) {
  const { id } = usePlace()
  const mayPay = usePermission('account:pay')
  const end = useEndPlan(id)
  const [asking, setAsking] = useState(false)
  const state = stateOf(subscription)
  const name = boughtName(plans, subscription)
  const price = priceOf(plans, subscription)
  const until = subscription?.current_period_end
    ? day(subscription.current_period_end, viewerZone())
    : ''
  const goOn = () =>
    end.mutate(
      { goesOn: true },
      {
        onSuccess: () => toast(m.resumed),
        onError: (error) => toast(error.message, { failed: true }),
      },
    )
  return (
    <Card className="max-w-3xl p-5" aria-label={m.yours}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 className="font-serif text-xl">{subscription ? name : m.none}</h2>
        {price && <span className="text-ink-2 tabular-nums">{price}</span>}
        {subscription && (
          <span className="text-sm">
            <PlanStatus state={state} />
          </span>
        )}
      </div>
      <p className="mt-2 max-w-[72ch] text-ink-2">{sentenceOf(subscription, plans)}</p>
      {mayPay && state === 'trial' && subscription && (
        <NextPlan plans={plans} subscription={subscription} />
      )}
      {mayPay && state === 'late' && (
        <Button asChild className="mt-4" look="primary">
          <Link to="/account/$accountId/invoices" params={{ accountId: id }}>
            {m.toInvoices}
          </Link>
        </Button>
      )}
      {mayPay && state === 'ending' && (
        <Button className="mt-4" look="primary" aria-disabled={end.isPending} onClick={goOn}>
          {m.resume}
        </Button>
      )}
      {mayPay && (state === 'active' || state === 'begins') && until && (
        <Button className="mt-4" onClick={() => setAsking(true)}>
          {m.cancel}
        </Button>
      )}
      <Later>
        {asking && (
          <Confirm
            danger
            title={m.cancelTitle(name, until)}
            text={m.cancelText(plans[0]?.name ?? '')}
            action={m.cancel}
            otherwise={m.resume}
            onConfirm={async () => {
              await end.mutateAsync({ goesOn: false })
              toast(m.ends(until))
            }}
            onClose={() => setAsking(false)}
          >
            <OverNotice plan={plans[0]?.code} quantity={1} />
          </Confirm>
        )}
      </Later>
    </Card>
  )
}
