import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { cn } from '@/lib/cn'

/** A line of a list that opens to the whole of it; what is inside is made when it is first opened. */
export function Fold({ line, children }: { line: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li className="border-b last:border-b-0">
      <div className="relative flex min-h-9 w-full items-center gap-2 py-1.5 pr-2 text-sm hover:bg-hover/60">
        {/* The whole line opens it; links in the line lie above. */}
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-labelledby={`${id}-line`}
          onClick={() => setOpen(!open)}
          className="shrink-0 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
        >
          <ChevronRight
            aria-hidden
            className={cn('size-4 text-ink-3 transition-transform ease-out', open && 'rotate-90')}
          />
        </button>
        <span id={`${id}-line`} className="contents">
          {line}
        </span>
      </div>
      {open && (
        <div id={id} className="pr-2 pb-4 pl-6">
          {children}
        </div>
      )}
    </li>
  )
}

/** Names and values, one under the other. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-3">{name}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
