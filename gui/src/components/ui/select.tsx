import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/cn'
import { field } from './input'

interface Props extends ComponentProps<'select'> {
  options: readonly { value: string; label: string; disabled?: boolean }[]
  /** First line, for nothing chosen. */
  placeholder?: string
}

/** The browser's own list: typing, screen readers and phones all know it. */
export function Select({ options, placeholder, className, ...rest }: Props) {
  return (
    <span className={cn('relative block', className)}>
      <select className={field({ shape: 'select' })} {...rest}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-3"
      />
    </span>
  )
}
