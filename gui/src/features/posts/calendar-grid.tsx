import { DayCell } from '@/components/calendar/day-cell'
import { longDay, weekdayName } from '@/components/calendar/day-names'
import type { Entry } from '@/components/calendar/entries'
import { useDayKeys } from '@/components/calendar/use-day-keys'
import { useRoom } from '@/components/calendar/use-room'
import { PostMark } from '@/components/posts/post-status'
import { Popover } from '@/components/ui/popover'
import type { PostListed } from '@/data/posts'
import { cn } from '@/lib/cn'
import type { Day } from '@/lib/days'
import { m } from '@/lib/i18n/en/calendar'
import { EntryChip } from './entry-chip'

interface Props {
  weeks: readonly Day[][]
  /** The day that is looked at. */
  at: Day
  today: Day
  days: ReadonlyMap<Day, readonly Entry[]>
  /** Days have room for names, not for marks only. */
  roomy: boolean
  /** A week has room for everything. */
  tall: boolean
  onGo: (day: Day) => void
  onNew?: (day: Day) => void
  onDay?: (post: string | PostListed, day: Day | null) => void
}

/** Weeks as rows that share the window; on a small screen the days hold marks only, and are told below. */
export function CalendarGrid({ weeks, at, today, days, roomy, tall, onGo, onNew, onDay }: Props) {
  const { grid, onKeyDown } = useDayKeys(at, onGo)
  const { box, room } = useRoom(weeks.length)
  return (
    <div ref={box} className="min-h-0 overflow-y-auto rounded-md border md:grow">
      <table
        ref={grid}
        aria-label={m.label}
        onKeyDown={onKeyDown}
        className="h-full w-full table-fixed border-separate border-spacing-0"
      >
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th
                key={day}
                scope="col"
                className="h-8 border-b bg-paper px-2 text-left font-normal text-ink-3 text-xs not-first:border-l"
              >
                <span className="max-sm:hidden">{weekdayName(day)}</span>
                <span aria-hidden className="sm:hidden">
                  {weekdayName(day).slice(0, 1)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr:not(:first-child)>td]:border-t">
          {weeks.map((week) => (
            <tr key={week[0]} className={cn('max-md:h-11', tall ? 'md:h-full' : 'md:h-1/5')}>
              {week.map((day) => {
                const entries = days.get(day) ?? []
                return (
                  <DayCell
                    key={day}
                    day={day}
                    today={today}
                    first={day === weeks[0]?.[0]}
                    active={day === at}
                    onNew={onNew && (() => onNew(day))}
                    onDrop={onDay && ((id) => onDay(id, day))}
                  >
                    {!roomy && <Marks day={day} entries={entries} onGo={onGo} />}
                    {roomy && entries.length > 0 && (
                      <Chips
                        day={day}
                        entries={entries}
                        room={tall ? entries.length : room}
                        today={today}
                        tall={tall}
                        onDay={onDay}
                      />
                    )}
                  </DayCell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type ChipsProps = { day: Day; entries: readonly Entry[]; room: number } & Pick<
  Props,
  'today' | 'tall' | 'onDay'
>

function Chips({ day, entries, room, today, tall, onDay }: ChipsProps) {
  const shown = entries.length <= room ? entries.length : room - 1
  const rest = entries.slice(shown)
  const chip = (entry: Entry, roomy = tall) => (
    <li key={entry.post.id}>
      <EntryChip post={entry.post} entry={entry} today={today} tall={roomy} onDay={onDay} />
    </li>
  )
  return (
    <>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
        {entries.slice(0, shown).map((entry) => chip(entry))}
      </ul>
      {rest.length > 0 && (
        <Popover
          label={m.on(longDay(day))}
          className="w-72"
          trigger={
            <button
              type="button"
              className="mt-0.5 h-5.5 w-full rounded-sm px-1.5 text-left text-ink-3 text-xs hover:bg-hover hover:text-ink"
            >
              {m.more(rest.length)}
            </button>
          }
        >
          <p className="mb-2 font-medium text-sm">{longDay(day)}</p>
          <ul className="grid max-h-80 gap-1 overflow-y-auto">
            {entries.map((entry) => chip(entry, true))}
          </ul>
        </Popover>
      )}
    </>
  )
}

/** A day on a small screen: what there is as marks, and the whole cell opens it below. */
function Marks({
  day,
  entries,
  onGo,
}: {
  day: Day
  entries: readonly Entry[]
  onGo: (day: Day) => void
}) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`${m.on(longDay(day))}, ${entries.length}`}
      onClick={() => onGo(day)}
      className="absolute inset-0 flex items-end justify-center gap-0.5 pb-1.5 [&_svg]:size-2.5"
    >
      {entries.slice(0, 3).map(({ post }) => (
        <PostMark key={post.id} status={post.status} />
      ))}
    </button>
  )
}
