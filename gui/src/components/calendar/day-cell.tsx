import { type ReactNode, useRef } from 'react'
import { cn } from '@/lib/cn'
import type { Day } from '@/lib/days'
import { m } from '@/lib/i18n/en/calendar'
import { dateOf, longDay, shortMonth } from './day-names'
import { useDayDrop } from './use-days'

interface Props {
  day: Day
  today: Day
  /** The first of what is shown, which says its month like the first of a month. */
  first: boolean
  /** The one day of the grid that the tab key reaches. */
  active: boolean
  /** Begin a post on it; days that are over take none. */
  onNew?: () => void
  onDrop?: (id: string) => void
  children: ReactNode
}

/** One day of the grid: a click where nothing is begins a post, what is dropped becomes due on it. */
export function DayCell({ day, today, first, active, onNew, onDrop, children }: Props) {
  const element = useRef<HTMLTableCellElement>(null)
  const past = day < today
  const over = useDayDrop(element, past ? undefined : onDrop)
  return (
    <td
      ref={element}
      aria-current={day === today ? 'date' : undefined}
      className={cn(
        'group/day relative h-px p-0 align-top transition-colors ease-out not-first:border-l',
        past && 'bg-paper/70',
        over && 'bg-accent-soft',
      )}
    >
      <button
        type="button"
        data-day={day}
        tabIndex={active ? 0 : -1}
        aria-label={past || !onNew ? m.past(longDay(day)) : m.add(longDay(day))}
        aria-disabled={past || !onNew}
        onClick={past ? undefined : onNew}
        className="absolute inset-0 cursor-default focus-visible:z-10 focus-visible:-outline-offset-2"
      />
      <div className="pointer-events-none relative flex h-full flex-col px-1 pb-1">
        <span
          aria-hidden
          className={cn(
            'mx-0.5 my-1 flex h-5 min-w-5 items-center justify-center gap-1 self-start whitespace-nowrap rounded-full px-1 text-xs tabular-nums',
            day === today ? 'bg-accent font-semibold text-on-accent' : 'text-ink-2',
            day !== today && past && 'text-ink-3',
            day !== today && dateOf(day) === '1' && 'font-semibold text-ink',
            active && day !== today && 'max-md:outline max-md:outline-accent',
          )}
        >
          {(first || dateOf(day) === '1') && (
            <span className={cn(dateOf(day) !== '1' && 'max-md:hidden')}>{shortMonth(day)}</span>
          )}
          {dateOf(day)}
        </span>
        <div className="[&>*]:pointer-events-auto">{children}</div>
      </div>
    </td>
  )
}
