import type { Usage } from '@/data/usage'
import { day as dayOf } from '@/lib/dates'
import { addDays } from '@/lib/days'
import { m } from '@/lib/i18n/en/usage'
import { number } from '@/lib/i18n/format'

/** What was used on each day; as a table for who hears it. */
export function UsageChart({ usage }: { usage: Usage }) {
  const days = everyDay(usage)
  const last = days.at(-1)
  const by = usage.used > 0 ? 'credits' : 'runs'
  const most = Math.max(1, ...days.map((day) => day[by]))
  return (
    <>
      <div aria-hidden className="flex h-36 items-end gap-px border-b md:gap-0.5">
        {days.map((day) => (
          <div
            key={day.day}
            title={`${dayOf(day.day, 'UTC')}: ${number(day.credits)} ${m.credits}, ${number(day.runs)} ${m.runs}`}
            className="flex h-full min-w-0 flex-1 items-end hover:bg-hover"
          >
            <div
              className="w-full rounded-t-[2px] bg-accent"
              style={{ height: `${(day[by] / most) * 100}%` }}
            />
          </div>
        ))}
      </div>
      <div aria-hidden className="mt-1 flex justify-between text-ink-3 text-xs tabular-nums">
        <span>{days[0] && dayOf(days[0].day, 'UTC')}</span>
        <span>
          {m[by]}, {number(most)}
        </span>
        <span>{last && dayOf(last.day, 'UTC')}</span>
      </div>
      <table className="sr-only">
        <caption>{m.days}</caption>
        <thead>
          <tr>
            <th>{m.day}</th>
            <th>{m.credits}</th>
            <th>{m.runs}</th>
          </tr>
        </thead>
        <tbody>
          {usage.days.map(({ day, credits, runs }) => (
            <tr key={day}>
              <td>{dayOf(day, 'UTC')}</td>
              <td>{credits}</td>
              <td>{runs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Each day of the period up to now, those without use as well. */
export function everyDay(
  { starts_at: from, days }: Pick<Usage, 'starts_at' | 'days'>,
  now = new Date(),
) {
  const known = new Map(days.map((day) => [day.day, day]))
  const last = now.toISOString().slice(0, 10)
  const all: Usage['days'] = []
  for (let day = from.slice(0, 10); day <= last && all.length < 62; day = addDays(day, 1)) {
    all.push(known.get(day) ?? { day, credits: 0, runs: 0 })
  }
  return all
}
