import { cn } from '@/lib/cn'
import { caps } from '@/lib/hotkeys'

const LOOKS = {
  cap: 'min-w-4.5 rounded-sm border border-line bg-paper px-1 text-ink-3',
  bare: 'text-ink-3',
  /** On a coloured ground. */
  inherit: 'min-w-4.5 rounded-sm border border-current/25 px-1 opacity-80',
}

/** Key caps; a picture for the eye, as screen readers hear `aria-keyshortcuts` instead. */
export function Kbd({ keys, look = 'cap' }: { keys: string; look?: keyof typeof LOOKS }) {
  return (
    <span aria-hidden className="hidden gap-0.5 md:inline-flex">
      {caps(keys).map((cap) => (
        <kbd
          key={cap}
          className={cn(
            'inline-grid h-4.5 place-items-center font-medium font-sans text-xs leading-none',
            LOOKS[look],
          )}
        >
          {cap}
        </kbd>
      ))}
    </span>
  )
}
