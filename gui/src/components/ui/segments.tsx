import type { ReactNode } from 'react'
import { cn } from '@/lib/cn'

interface Props<T extends string> {
  label: string
  value: T | undefined
  /** `undefined` is the segment for all. */
  options: readonly { value: T | undefined; label: ReactNode }[]
  onChange: (value: T | undefined) => void
}

/** Few answers side by side, of which one holds: the filter people change most. */
export function Segments<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <fieldset className="-mx-1 flex min-w-0 flex-wrap gap-0.5 p-1">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value ?? ''}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={cn(
            'h-7 shrink-0 rounded px-2.5 text-sm transition-colors ease-out',
            option.value === value
              ? 'bg-hover font-medium text-ink'
              : 'text-ink-2 hover:bg-hover hover:text-ink',
          )}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
