import { longDay } from '@/components/calendar/day-names'
import type { Entry } from '@/components/calendar/entries'
import type { PostListed } from '@/data/posts'
import { cn } from '@/lib/cn'
import type { Day } from '@/lib/days'
import { m } from '@/lib/i18n/en/calendar'
import { EntryChip } from './entry-chip'

interface Props {
  days: readonly Day[]
  entries: ReadonlyMap<Day, readonly Entry[]>
  today: Day
  onDay?: (post: PostListed, day: Day | null) => void
  /** What to say when nothing is on any of them. */
  nothing: string
}

/** Days one after the other, those with nothing left out. */
export function Agenda({ days, entries, today, onDay, nothing }: Props) {
  const full = days.filter((day) => entries.has(day))
  if (full.length === 0) return <p className="py-8 text-center text-ink-3">{nothing}</p>
  return (
    <ol className="border-t">
      {full.map((day) => (
        <li
          key={day}
          className={cn(
            'grid border-b py-2 md:grid-cols-[12rem_minmax(0,1fr)] md:gap-4',
            day < today && 'text-ink-2',
          )}
        >
          <h3
            className={cn(
              'px-1 py-1 font-medium text-sm',
              day === today && 'text-accent',
              day < today && 'font-normal text-ink-3',
            )}
          >
            {day === today ? `${m.today}, ${longDay(day)}` : longDay(day)}
          </h3>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
            {entries.get(day)?.map((entry) => (
              <li key={entry.post.id} className="[&_a]:py-2 [&_a]:text-sm">
                <EntryChip post={entry.post} entry={entry} today={today} onDay={onDay} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
