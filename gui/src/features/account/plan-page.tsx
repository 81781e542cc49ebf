import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Check, LoaderCircle, Lock } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Page } from '@/components/layout/page'
import { EmptyFirstUse } from '@/components/states/empty'
import { Section } from '@/components/ui/card'
import { inAccount } from '@/data/keys'
import { plansQuery, type Subscription, subscriptionQuery } from '@/data/plans'
import { m as nav } from '@/lib/i18n/en/nav'
import { m } from '@/lib/i18n/en/plans'
import { usePermission, usePlace } from '@/lib/permissions'
import { OverNotice } from './over-notice'
import { PaymentMethods } from './payment-methods'
import { PlanNow } from './plan-now'
import { PlanOffers } from './plan-offers'
import { boughtName, isBought } from './plan-state'

const route = getRouteApi('/account/$accountId/plan/')
const ASK_AGAIN_MS = 1500

/** The plan an account has, those it could have, and what it pays with. */
export function AccountPlan() {
  const { data: plans } = useSuspenseQuery(plansQuery())
  if (plans.length === 0) {
    return (
      <Page title={nav.accountPlan} narrow>
        <EmptyFirstUse title={m.notSold} text={m.notSoldText} />
      </Page>
    )
  }
  return <Sold />
}

function Sold() {
  const { id } = usePlace()
  const { data: plans } = useSuspenseQuery(plansQuery())
  const { data: subscription } = useSuspenseQuery(subscriptionQuery(id))
  const mayPay = usePermission('account:pay')
  return (
    <Page title={nav.accountPlan}>
      <div className="space-y-10">
        <Paid subscription={subscription} name={boughtName(plans, subscription)} />
        {!mayPay && (
          <p className="flex max-w-xl gap-2 rounded-md bg-paper px-3 py-2 text-ink-2 text-sm">
            <Lock aria-hidden className="mt-0.5 size-4 shrink-0" />
            {m.mayNotPay}
          </p>
        )}
        <OverNotice />
        <PlanNow plans={plans} subscription={subscription} />
        <Section title={m.plans}>
          <PlanOffers plans={plans} subscription={subscription} />
        </Section>
        <PaymentMethods known={subscription !== null && isBought(subscription)} />
      </div>
    </Page>
  )
}

/** Whoever comes back from paying waits here until the provider has said so. */
function Paid({ subscription, name }: { subscription: Subscription | null; name: string }) {
  const { id } = usePlace()
  const { paid } = route.useSearch()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [thanks, setThanks] = useState(false)
  const bought = isBought(subscription)
  useQuery({ ...subscriptionQuery(id), refetchInterval: paid && !bought && ASK_AGAIN_MS })

  useEffect(() => {
    if (!paid || !bought) return
    setThanks(true)
    void client.invalidateQueries({ queryKey: inAccount(id) })
    // Opened again, the address is a page like any other.
    void navigate({ to: '.', search: {}, replace: true })
  }, [paid, bought, client, id, navigate])

  return (
    <div role="status" className="empty:hidden">
      {paid && !bought && (
        <p className="flex max-w-xl gap-2.5 rounded-md bg-paper px-3 py-2.5 text-sm">
          <LoaderCircle aria-hidden className="mt-0.5 size-4 shrink-0 animate-spin text-ink-3" />
          <span>
            <span className="block font-medium">{m.waiting}</span>
            <span className="text-ink-2">{m.waitingText}</span>
          </span>
        </p>
      )}
      {thanks && (
        <p className="flex max-w-xl items-center gap-2.5 rounded-md bg-accent-soft px-3 py-2.5 text-accent text-sm">
          <Check aria-hidden className="size-4 shrink-0" />
          {m.thanks(name)}
        </p>
      )}
    </div>
  )
}
