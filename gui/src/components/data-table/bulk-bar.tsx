import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/common'

interface Props {
  /** How many of what are selected. */
  text: string
  /** Offered while there are more rows than those that are selected. */
  all?: { text: string; onSelect: () => void }
  onClear: () => void
  /** Buttons, `look="inverse"`. */
  children: ReactNode
}

/** What can be done with the rows that are selected; it floats over the end of the list. */
export function BulkBar({ text, all, onClear, children }: Props) {
  useCommands([
    { id: 'clear-selection', title: m.clearSelection, group: 'here', keys: 'escape', run: onClear },
  ])
  return (
    <section
      aria-label={text}
      className="sticky bottom-20 z-10 mx-auto mt-4 flex w-fit max-w-full animate-rise flex-wrap items-center gap-1 rounded-md bg-ink py-1 pr-1 pl-3 text-paper text-sm shadow-float md:bottom-4"
    >
      <span role="status" className="mr-2 py-1.5 tabular-nums">
        {text}
      </span>
      {all && (
        <Button
          look="inverse"
          className="underline underline-offset-4 opacity-80"
          onClick={all.onSelect}
        >
          {all.text}
        </Button>
      )}
      {children}
      <Button look="inverse" size="icon" aria-label={m.clearSelection} onClick={onClear}>
        <X />
      </Button>
    </section>
  )
}
