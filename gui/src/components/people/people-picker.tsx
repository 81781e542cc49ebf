import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { membersQuery } from '@/data/members'
import { useWorkspace } from '@/lib/permissions'

interface Props {
  label: string
  hint?: string
  error?: string | undefined
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  /** Who needs no choosing. */
  without?: string
}

/** Some people of this workspace, by name. */
export function PeoplePicker({ label, hint, error, chosen, onChange, without }: Props) {
  const { data = [] } = useQuery(membersQuery(useWorkspace().id))
  const below = useId()
  const text = error ?? hint
  const people = data
    .filter(
      ({ user_id: id, status }) => id !== without && (status === 'active' || chosen.includes(id)),
    )
    .map(({ user_id: id, full_name: name, email }) => ({ id, name: name ?? email ?? '?' }))
    .sort((a, b) => a.name.localeCompare(b.name))
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <fieldset className="mb-4 min-w-0" aria-describedby={text ? below : undefined}>
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="max-h-44 overflow-y-auto rounded border border-line-strong bg-raised py-1">
        {people.map(({ id, name }) => (
          <label
            key={id}
            htmlFor={`${below}-${id}`}
            className="flex items-center gap-2.5 px-3 py-1.5 text-sm hover:bg-hover"
          >
            <Checkbox
              id={`${below}-${id}`}
              checked={chosen.includes(id)}
              onCheckedChange={() => toggle(id)}
            />
            <span className="min-w-0 truncate">{name}</span>
          </label>
        ))}
      </div>
      {text && (
        <p id={below} className={error ? 'mt-1.5 text-red text-sm' : 'mt-1.5 text-ink-3 text-sm'}>
          {text}
        </p>
      )}
    </fieldset>
  )
}
