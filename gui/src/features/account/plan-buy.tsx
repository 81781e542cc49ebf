import { useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogCancel } from '@/components/ui/dialog'
import { type Plan, useCheckout } from '@/data/plans'
import { m } from '@/lib/i18n/en/plans'
import { money } from '@/lib/money'
import { usePlace } from '@/lib/permissions'
import { Quantity } from './quantity'

/** How many of a plan one buys, and what they cost together. */
export default function PlanBuy({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { id } = usePlace()
  const checkout = useCheckout(id)
  const [quantity, setQuantity] = useState(1)
  const name = m.many(quantity, plan.name)
  const price = m.per(money(plan.price_cents * quantity, plan.currency), plan.interval)
  const buy = () => checkout.isPending || checkout.mutate({ tier_code: plan.code, quantity })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={m.buyTitle(plan.name)}
      text={m.buyText(price)}
    >
      <FormProblem text={checkout.error?.message ?? null} />
      <Quantity plan={plan} value={quantity} onChange={setQuantity} />
      <DialogActions>
        <DialogCancel />
        <Button look="primary" aria-disabled={checkout.isPending} onClick={buy}>
          {m.buy(name)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
