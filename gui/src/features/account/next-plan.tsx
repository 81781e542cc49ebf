import { useId } from 'react'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { useNextPlan } from '@/data/downgrade'
import type { Plan, Subscription } from '@/data/plans'
import { m } from '@/lib/i18n/en/over'
import { usePlace } from '@/lib/permissions'
import { nameOf } from './plan-state'

interface Props {
  plans: readonly Plan[]
  subscription: Subscription
}

/** Which plan comes after the trial; the cheapest, unless somebody chooses. */
export function NextPlan({ plans, subscription }: Props) {
  const { id } = usePlace()
  const field = useId()
  const next = useNextPlan(id)
  return (
    <div className="mt-4">
      <label htmlFor={field} className="mb-1 block font-medium text-sm">
        {m.afterTrial}
      </label>
      <Select
        id={field}
        className="w-56"
        aria-describedby={`${field}-hint`}
        disabled={next.isPending}
        value={subscription.next_tier_code ?? plans[0]?.code ?? ''}
        options={plans.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={({ target: { value: code } }) =>
          next.mutate(code, {
            onSuccess: () => toast(m.afterSaved(nameOf(plans, code))),
            onError: (error) => toast(error.message, { failed: true }),
          })
        }
      />
      <p id={`${field}-hint`} className="mt-1.5 text-ink-3 text-sm">
        {m.afterTrialHint}
      </p>
    </div>
  )
}
