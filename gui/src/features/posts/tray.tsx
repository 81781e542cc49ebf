import { useRef } from 'react'
import type { Entry } from '@/components/calendar/entries'
import { useDayDrop } from '@/components/calendar/use-days'
import type { PostListed } from '@/data/posts'
import { cn } from '@/lib/cn'
import type { Day } from '@/lib/days'
import { m } from '@/lib/i18n/en/calendar'
import { EntryChip } from './entry-chip'

interface Props {
  /** What missed its day before those that are shown. */
  overdue: readonly Entry[]
  posts: readonly PostListed[]
  today: Day
  onDay?: (post: string | PostListed, day: Day | null) => void
}

/** What needs a day, beside those it can be dragged onto; dropping here takes a date away. */
export function Tray({ overdue, posts, today, onDay }: Props) {
  const element = useRef<HTMLElement>(null)
  const over = useDayDrop(element, onDay && ((id) => onDay(id, null)))
  return (
    <aside
      ref={element}
      aria-label={m.tray}
      className={cn(
        'flex max-h-full w-56 shrink-0 flex-col self-start overflow-y-auto rounded-md border border-transparent bg-paper p-2 transition-colors ease-out max-lg:w-full',
        over && 'border-accent bg-accent-soft',
      )}
    >
      {overdue.length > 0 && (
        <>
          <h2 className="px-1 py-1 font-medium text-sm">
            {m.overdue}{' '}
            <span className="font-normal text-ink-3 tabular-nums">{overdue.length}</span>
          </h2>
          <ul className="mt-1 mb-3 grid gap-1">
            {overdue.map((entry) => (
              <li key={entry.post.id}>
                <EntryChip post={entry.post} entry={entry} today={today} tall onDay={onDay} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="px-1 py-1 font-medium text-sm">
        {m.tray} <span className="font-normal text-ink-3 tabular-nums">{posts.length}</span>
      </h2>
      <p className="px-1 pb-2 text-ink-3 text-xs">
        {posts.length > 0 ? onDay && m.trayText : m.trayEmpty}
      </p>
      <ul className="grid gap-1">
        {posts.map((post) => (
          <li key={post.id}>
            <EntryChip post={post} today={today} tall onDay={onDay} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
