import { Field } from '@/components/form/field'
import { Input } from '@/components/ui/input'
import type { Plan } from '@/data/plans'
import { m } from '@/lib/i18n/en/plans'

interface Props {
  plan: Plan
  value: number
  onChange: (quantity: number) => void
}

/** How many of a plan, where there may be several. */
export function Quantity({ plan, value, onChange }: Props) {
  // Who has more than are sold by now may keep them, or take fewer.
  const most = Math.max(plan.max_quantity, 1)
  if (most === 1 && value === 1) return null
  return (
    <Field label={m.howMany} hint={m.howManyHint(plan.name, most)}>
      {(control) => (
        <Input
          {...control}
          type="number"
          min={1}
          max={most}
          className="max-w-24"
          defaultValue={value}
          onChange={({ target: { valueAsNumber: typed } }) => {
            if (Number.isInteger(typed) && typed >= 1 && typed <= most) onChange(typed)
          }}
          onBlur={({ target }) => {
            target.value = String(value)
          }}
        />
      )}
    </Field>
  )
}
