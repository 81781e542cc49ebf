import { DayCell } from '@/components/calendar/day-cell'
import { longDay, weekdayName } from '@/components/calendar/day-names'
import type { Entry } from '@/components/calendar/entries'
import { useDayKeys } from '@/components/calendar/use-day-keys'
import { PostMark } from '@/components/posts/post-status'
import { Popover } from '@/components/ui/popover'
import type { PostListed } from '@/data/posts'
import type { Day } from '@/lib/days'
import { m } from '@/lib/i18n/en/calendar'
import { EntryChip } from './entry-chip'

interface Props {
  weeks: readonly Day[][]
  /** The day that is looked at; its month is the one in full ink. */
  at: Day
  today: Day
  days: ReadonlyMap<Day, readonly Entry[]>
  /** A week has room for everything. */
  tall: boolean
  onGo: (day: Day) => void
  onNew?: (day: Day) => void
  onDay?: (post: string | PostListed, day: Day | null) => void
}

const MOST = 3

/** Weeks as rows; on a small screen the days hold marks only, and the day that is touched is told below. */
export function CalendarGrid({ weeks, at, today, days, tall, onGo, onNew, onDay }: Props) {
  const { grid, onKeyDown } = useDayKeys(at, onGo)
  return (
    <table
      ref={grid}
      aria-label={m.label}
      onKeyDown={onKeyDown}
      className="w-full table-fixed border-separate border-spacing-0 overflow-hidden rounded-md border"
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
          <tr key={week[0]} className={tall ? 'h-96' : 'max-md:h-13'}>
            {week.map((day) => {
              const entries = days.get(day) ?? []
              return (
                <DayCell
                  key={day}
                  day={day}
                  today={today}
                  faint={!tall && !day.startsWith(at.slice(0, 7))}
                  active={day === at}
                  onNew={onNew && (() => onNew(day))}
                  onDrop={onDay && ((id) => onDay(id, day))}
                >
                  <Marks day={day} entries={entries} onGo={onGo} />
                  <div className="max-md:hidden">
                    {entries.length > 0 && (
                      <Chips day={day} entries={entries} today={today} tall={tall} onDay={onDay} />
                    )}
                  </div>
                </DayCell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type ChipsProps = { day: Day; entries: readonly Entry[] } & Pick<Props, 'today' | 'tall' | 'onDay'>

function Chips({ day, entries, today, tall, onDay }: ChipsProps) {
  const room = tall || entries.length <= MOST ? entries.length : MOST - 1
  const rest = entries.slice(room)
  const chip = (entry: Entry, roomy = tall) => (
    <li key={entry.post.id}>
      <EntryChip post={entry.post} entry={entry} today={today} tall={roomy} onDay={onDay} />
    </li>
  )
  return (
    <>
      <ul className={tall ? 'grid gap-1' : undefined}>
        {entries.slice(0, room).map((entry) => chip(entry))}
      </ul>
      {rest.length > 0 && (
        <Popover
          label={m.on(longDay(day))}
          className="w-72"
          trigger={
            <button
              type="button"
              className="h-6 w-full rounded-sm px-1 text-left text-ink-3 text-xs hover:bg-hover hover:text-ink"
            >
              {m.more(rest.length)}
            </button>
          }
        >
          <p className="mb-2 font-medium text-sm">{longDay(day)}</p>
          <ul className="-mx-2 max-h-80 overflow-y-auto">
            {entries.map((entry) => chip(entry, false))}
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
      className="absolute inset-0 flex items-end justify-center gap-0.5 pb-2 md:hidden [&_svg]:size-2"
    >
      {entries.slice(0, 3).map(({ post }) => (
        <PostMark key={post.id} status={post.status} />
      ))}
    </button>
  )
}
