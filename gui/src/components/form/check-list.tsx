import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { cn } from '@/lib/cn'

interface Props<Id extends string> {
  label: string
  hint?: string
  error?: string | undefined
  options: readonly { id: Id; name: string; text?: string }[]
  chosen: readonly Id[]
  onChange: (chosen: Id[]) => void
}

/** Some of a few, each with a sentence where the name does not say it. */
export function CheckList<Id extends string>(props: Props<Id>) {
  const { label, hint, error, options, chosen, onChange } = props
  const below = useId()
  const text = error ?? hint
  const toggle = (id: Id) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <fieldset className="mb-4 min-w-0" aria-describedby={text ? below : undefined}>
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="max-h-60 overflow-y-auto rounded border border-line-strong bg-raised py-1">
        {options.map(({ id, name, text: about }) => (
          <label
            key={id}
            htmlFor={`${below}-${id}`}
            className="flex items-start gap-2.5 px-3 py-1.5 text-sm hover:bg-hover"
          >
            <Checkbox
              id={`${below}-${id}`}
              aria-label={name}
              checked={chosen.includes(id)}
              onCheckedChange={() => toggle(id)}
              className="mt-0.5"
            />
            <span className="min-w-0">
              <span className="block truncate">{name}</span>
              {about && <span className="block text-ink-3 text-xs">{about}</span>}
            </span>
          </label>
        ))}
      </div>
      {text && (
        <p id={below} className={cn('mt-1.5 text-sm', error ? 'text-red' : 'text-ink-3')}>
          {text}
        </p>
      )}
    </fieldset>
  )
}
