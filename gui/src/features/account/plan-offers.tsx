import { Check, Minus } from 'lucide-react'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { toast } from '@/components/ui/toast'
import { type Plan, type Subscription, useCheckout } from '@/data/plans'
import { cn } from '@/lib/cn'
import { amount, isShared, m } from '@/lib/i18n/en/plans'
import { money } from '@/lib/money'
import { usePermission, usePlace } from '@/lib/permissions'
import { isBought, stateOf } from './plan-state'

const PlanChange = lazy(() => import('./plan-change'))
const PlanBuy = lazy(() => import('./plan-buy'))

interface Props {
  plans: readonly Plan[]
  subscription: Subscription | null
}

/** The plans there are side by side, the cheapest first, each in words. */
export function PlanOffers({ plans, subscription }: Props) {
  const { id } = usePlace()
  const mayPay = usePermission('account:pay')
  const checkout = useCheckout(id)
  const [wanted, setWanted] = useState<Plan | null>(null)
  const bought = isBought(subscription)
  const state = stateOf(subscription)

  function choose(plan: Plan) {
    if (bought || plan.max_quantity > 1) return setWanted(plan)
    if (checkout.isPending) return
    checkout.mutate(
      { tier_code: plan.code, quantity: 1 },
      { onError: (error) => toast(error.message, { failed: true }) },
    )
  }

  return (
    <>
      <ul className="grid gap-4 lg:grid-cols-3">
        {plans.map((plan) => {
          const isOwn = state !== 'over' && plan.code === subscription?.tier_code
          const several = plan.max_quantity > 1
          const word = bought ? (isOwn ? m.changeCount : m.change) : m.buy
          return (
            <li key={plan.code} className="flex">
              <Card
                aria-label={plan.name}
                className={cn('flex w-full flex-col p-5', isOwn && 'outline outline-accent')}
              >
                <header className="flex items-center gap-3">
                  <h3 className="font-serif text-lg">{plan.name}</h3>
                  {isOwn && <Badge tone="green">{m.yours}</Badge>}
                </header>
                <p className="mt-1 text-ink-2 tabular-nums">
                  {m.per(money(plan.price_cents, plan.currency), plan.interval)}
                </p>
                <Contents plan={plan} />
                {mayPay && (several || !(bought && isOwn)) && (
                  <Button
                    className="mt-5 self-start"
                    look={isOwn && !bought ? 'primary' : 'plain'}
                    aria-disabled={checkout.isPending}
                    onClick={() => choose(plan)}
                  >
                    {word(plan.name)}
                  </Button>
                )}
              </Card>
            </li>
          )
        })}
      </ul>
      <Later>
        {wanted && subscription && bought && (
          <PlanChange
            plan={wanted}
            plans={plans}
            subscription={subscription}
            onClose={() => setWanted(null)}
          />
        )}
        {wanted && !bought && <PlanBuy plan={wanted} onClose={() => setWanted(null)} />}
      </Later>
    </>
  )
}

type Line = [has: boolean, text: string]

function Contents({ plan }: { plan: Plan }) {
  const { limits, features, overage, currency, rate_tier: requests } = plan
  const credits = overage.credits_per_month
  const limited = (shared: boolean) =>
    Object.entries(limits)
      .filter(([code]) => isShared(code) === shared)
      .map(([code, count]): Line => [count !== 0, amount(code, count)])
  const lines: Line[] = [
    ...limited(true),
    ...Object.entries(m.features).map(
      ([code, [has, lacks]]): Line => (features.includes(code) ? [true, has] : [false, lacks]),
    ),
    [true, m.requests(requests)],
  ]
  if (credits) lines.push([true, m.more(credits.per, money(credits.price_cents, currency))])
  return (
    <div className="mt-4 grow text-sm">
      <Lines of={lines} />
      <h4 className="mt-4 mb-1.5 font-medium">{m.inEach}</h4>
      <Lines of={limited(false)} />
    </div>
  )
}

function Lines({ of: lines }: { of: readonly Line[] }) {
  return (
    <ul className="space-y-1.5">
      {lines.map(([has, text]) => (
        <li key={text} className={cn('flex gap-2', !has && 'text-ink-3')}>
          {has ? (
            <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
          ) : (
            <Minus aria-hidden className="mt-0.5 size-4 shrink-0" />
          )}
          {text}
        </li>
      ))}
    </ul>
  )
}
