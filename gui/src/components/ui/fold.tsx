import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'

/** A line of a list that opens to the whole of it; what is inside is made when it is first opened. */
export function Fold({ line, children }: { line: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li className="border-b last:border-b-0">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className="flex min-h-9 w-full items-center gap-2 py-1.5 pr-2 text-left text-sm hover:bg-hover/60 focus-visible:-outline-offset-2"
      >
        <ChevronRight
          aria-hidden
          className={
            open
              ? 'size-4 shrink-0 rotate-90 text-ink-3 transition-transform ease-out'
              : 'size-4 shrink-0 text-ink-3 transition-transform ease-out'
          }
        />
        {line}
      </button>
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
