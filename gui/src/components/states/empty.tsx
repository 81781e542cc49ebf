import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { m } from '@/lib/i18n/en/common'

interface Props {
  /** What this is, in a sentence. */
  title: string
  text?: string
  /** The one thing to do next. */
  action?: ReactNode
}

/** Nothing here yet: what it is and how it begins. */
export function EmptyFirstUse({ title, text, action }: Props) {
  return (
    <div className="mx-auto max-w-md px-4 py-16 text-center md:py-24">
      <p className="text-balance font-serif text-xl">{title}</p>
      {text && <p className="mt-2 text-balance text-ink-2">{text}</p>}
      {action && <div className="mt-6">{action}</div>}
    </div>
  )
}

/** Nothing matches: which filters are to blame is above, the way out is here. */
export function EmptyFiltered({ title, onClear }: { title: string; onClear: () => void }) {
  return (
    <div className="px-4 py-16 text-center">
      <p className="text-ink-2">{title}</p>
      <Button className="mt-4" onClick={onClear}>
        {m.clearFilters}
      </Button>
    </div>
  )
}
