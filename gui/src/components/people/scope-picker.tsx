import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import type { Scope, ScopeMeaning } from '@/data/roles'
import { cn } from '@/lib/cn'

interface Props {
  meanings: readonly ScopeMeaning[]
  chosen: readonly Scope[]
  onChange: (chosen: Scope[]) => void
  /** Why a scope cannot be changed here; nothing when it can. */
  refusal: (meaning: ScopeMeaning) => string | undefined
}

/** Permissions in plain words, group by group. */
export function ScopePicker({ meanings, chosen, onChange, refusal }: Props) {
  const groups = [...new Set(meanings.map(({ group }) => group))]
  const held = new Set(chosen)
  const toggle = (scope: Scope) => {
    const next = new Set(held)
    if (!next.delete(scope)) next.add(scope)
    onChange(meanings.map((each) => each.scope).filter((each) => next.has(each)))
  }
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {groups.map((group) => (
        <fieldset key={group} className="min-w-0">
          <legend className="mb-1.5 text-ink-3 text-xs">{group}</legend>
          <div className="grid gap-2">
            {meanings
              .filter((each) => each.group === group)
              .map((meaning) => (
                <Line
                  key={meaning.scope}
                  meaning={meaning}
                  checked={held.has(meaning.scope)}
                  onToggle={() => toggle(meaning.scope)}
                  reason={refusal(meaning)}
                />
              ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}

interface LineProps {
  meaning: ScopeMeaning
  checked: boolean
  onToggle: () => void
  reason: string | undefined
}

function Line({ meaning, checked, onToggle, reason }: LineProps) {
  const id = useId()
  return (
    <div className="flex gap-2.5">
      <Checkbox
        id={id}
        aria-describedby={`${id}-means`}
        checked={checked}
        disabled={reason !== undefined}
        onCheckedChange={onToggle}
        className="mt-0.5"
      />
      <div className="min-w-0 text-sm">
        <label htmlFor={id} className={cn('font-medium', reason !== undefined && 'text-ink-3')}>
          {meaning.title}
        </label>
        <p id={`${id}-means`} className="text-ink-3">
          {meaning.description}
          {reason && <span className="mt-0.5 block text-xs">{reason}</span>}
        </p>
      </div>
    </div>
  )
}
