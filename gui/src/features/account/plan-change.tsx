import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogCancel } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import {
  type Cost,
  costQuery,
  newKey,
  type Plan,
  type Subscription,
  useChangePlan,
  usePortal,
} from '@/data/plans'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/plans'
import { money } from '@/lib/money'
import { usePlace } from '@/lib/permissions'
import { BilledLines } from './billed-lines'
import { OverNotice } from './over-notice'
import { boughtName } from './plan-state'
import { Quantity } from './quantity'

interface Props {
  plan: Plan
  plans: readonly Plan[]
  subscription: Subscription
  onClose: () => void
}

/** What another plan, or more or fewer of one, costs at once, line by line, before one takes it; a payment that is declined changes nothing. */
export default function PlanChange({ plan, plans, subscription, onClose }: Props) {
  const { id } = usePlace()
  const isOwn = plan.code === subscription.tier_code
  const [quantity, setQuantity] = useState(isOwn ? subscription.quantity : 1)
  const isSame = isOwn && quantity === subscription.quantity
  const name = m.many(quantity, plan.name)
  // However often it is pressed, it is billed once.
  const [key, setKey] = useState(newKey)
  const cost = useQuery({
    ...costQuery(id, plan.code, quantity),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const change = useChangePlan(id)
  const portal = usePortal(id)
  const declined = change.isError
  const sum = cost.data ? sumOf(cost.data) : 0
  const credit = cost.data && sum < 0 && money(-sum, cost.data.currency)

  function take() {
    if (!cost.data || isSame || change.isPending) return
    change.mutate(
      { cost: cost.data, key },
      {
        onSuccess: () => {
          toast(m.changed(name))
          onClose()
        },
        // What was declined is remembered under its key; the next try is another one.
        onError: () => setKey(newKey()),
      },
    )
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={isOwn ? m.changeCount(plan.name) : m.changeTitle(plan.name)}
      text={credit ? m.changeCredit(credit) : m.changeText}
    >
      <FormProblem
        text={
          declined
            ? `${change.error.message} ${m.keptPlan(boughtName(plans, subscription))}`
            : (cost.error?.message ?? null)
        }
      />
      <Quantity plan={plan} value={quantity} onChange={setQuantity} />
      {cost.isPending && <SkeletonRows rows={3} />}
      {cost.data && !isSame && <Lines cost={cost.data} />}
      <div className="mt-4 empty:hidden">
        <OverNotice plan={plan.code} quantity={quantity} />
      </div>
      <DialogActions>
        <DialogCancel />
        {declined && (
          <Button aria-disabled={portal.isPending} onClick={() => portal.mutate(undefined)}>
            {m.otherCard}
          </Button>
        )}
        {cost.isError ? (
          <Button onClick={() => void cost.refetch()}>{common.retry}</Button>
        ) : (
          <Button
            look="primary"
            aria-disabled={!cost.data || isSame || change.isPending}
            onClick={take}
          >
            {m.change(name)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

/** Below nothing where more is given back than billed; nothing is due then. */
const sumOf = ({ lines }: Cost) => lines.reduce((sum, { cents }) => sum + cents, 0)

function Lines({ cost }: { cost: Cost }) {
  const { lines, currency, due_cents } = cost
  const due = Math.min(due_cents, sumOf(cost))
  const sum = due < 0 ? m.credit : m.due
  return <BilledLines lines={lines} currency={currency} sum={sum} cents={Math.abs(due)} />
}
