import { ChevronLeft, ChevronRight, PanelRight } from 'lucide-react'
import { lazy, useLayoutEffect, useState } from 'react'
import { monthName, shortDay } from '@/components/calendar/day-names'
import { byDay } from '@/components/calendar/entries'
import { SkeletonCalendar } from '@/components/calendar/skeleton'
import { EmptyFiltered } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Segments } from '@/components/ui/segments'
import { SCALES, type Scale } from '@/data/post-search'
import type { PostListed } from '@/data/posts'
import { cn } from '@/lib/cn'
import { useCommands } from '@/lib/commands'
import type { Day } from '@/lib/days'
import { m } from '@/lib/i18n/en/calendar'
import { m as words } from '@/lib/i18n/en/posts'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { Agenda } from './agenda'
import { CalendarGrid } from './calendar-grid'
import { Tray } from './tray'
import { spanOf, step, useCalendar } from './use-calendar'
import { usePostSearch, type ViewProps } from './use-post-search'
import { useReschedule } from './use-reschedule'

// Two nights of the year.
const ClockQuestion = lazy(() => import('./clock-question'))

const SCALE_CHOICES = SCALES.map((value) => ({ value, label: m.scales[value] }))

/** Days of the workspace's zone, with what is due on them, goes out and went out. */
export default function CalendarView({ onCount, onNew }: ViewProps) {
  const { timezone } = useWorkspace()
  const { search, today, narrowed, change, clear } = usePostSearch()
  const mayWrite = usePermission('content:write')
  const scale: Scale = search.scale ?? 'month'
  const at = search.at ?? today
  const weeks = spanOf(scale, at)
  const [trayOpen, setTrayOpen] = useState(true)
  const calendar = useCalendar(weeks, trayOpen)
  const { ahead, reschedule, unclear, put, leave } = useReschedule()

  const posts = calendar.posts.map((post) =>
    ahead.has(post.id) ? { ...post, due_at: ahead.get(post.id) } : post,
  )
  const days = ahead.size > 0 ? byDay(posts, timezone) : calendar.days
  const inMonth = weeks
    .flat()
    .filter((day) => scale === 'week' || day.slice(0, 7) === at.slice(0, 7))
  const count = calendar.loading
    ? null
    : inMonth.reduce((sum, day) => sum + (days.get(day)?.length ?? 0), 0)
  useLayoutEffect(() => onCount(count), [count, onCount])

  const go = (day: Day, replace = false) => change({ at: day === today ? undefined : day }, replace)
  useCommands([
    { id: 'today', title: m.today, group: 'here', keys: 't', run: () => go(today) },
    {
      id: 'later',
      title: m.next[scale],
      group: 'here',
      keys: 'n',
      run: () => go(step(scale, at, 1)),
    },
    {
      id: 'earlier',
      title: m.previous[scale],
      group: 'here',
      keys: 'p',
      run: () => go(step(scale, at, -1)),
    },
  ])

  function onDay(named: string | PostListed, day: Day | null) {
    const post = typeof named === 'string' ? posts.find(({ id }) => id === named) : named
    if (post) reschedule(post, day)
  }
  const moving = mayWrite ? onDay : undefined
  const title =
    scale === 'week'
      ? `${shortDay(weeks[0]?.[0] ?? at)} – ${shortDay(weeks[0]?.at(-1) ?? at)}`
      : monthName(at)

  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-x-1 gap-y-2">
        <h2 className="mr-2 min-w-40 font-serif text-xl" aria-live="polite">
          {title}
        </h2>
        <IconButton label={m.previous[scale]} keys="p" onClick={() => go(step(scale, at, -1))}>
          <ChevronLeft />
        </IconButton>
        <Button look="quiet" keys="t" onClick={() => go(today)}>
          {m.today}
        </Button>
        <IconButton label={m.next[scale]} keys="n" onClick={() => go(step(scale, at, 1))}>
          <ChevronRight />
        </IconButton>
        <span className="ml-3 text-ink-3 text-xs max-md:hidden">{m.zone(timezone)}</span>
        <div className="ml-auto flex items-center gap-1">
          <Segments<Scale>
            label={m.scale}
            value={scale}
            options={SCALE_CHOICES}
            onChange={(next) => change({ scale: next === 'month' ? undefined : next })}
          />
          <IconButton
            label={trayOpen ? m.hideTray : m.showTray}
            aria-pressed={trayOpen}
            onClick={() => setTrayOpen(!trayOpen)}
          >
            <PanelRight />
          </IconButton>
        </div>
      </div>
      {calendar.loading ? (
        <SkeletonCalendar rows={weeks.length} />
      ) : (
        <div
          aria-busy={calendar.stale}
          className={cn(
            'flex gap-3 transition-opacity max-lg:flex-col',
            calendar.stale && 'opacity-60',
          )}
        >
          <div className="min-w-0 grow">
            {scale === 'agenda' ? (
              <Agenda
                days={inMonth}
                entries={days}
                today={today}
                onDay={moving}
                nothing={m.nothing}
              />
            ) : (
              <>
                <CalendarGrid
                  weeks={weeks}
                  at={at}
                  today={today}
                  days={days}
                  tall={scale === 'week'}
                  onGo={(day) => go(day, true)}
                  onNew={mayWrite ? onNew : undefined}
                  onDay={moving}
                />
                <div className="mt-4 md:hidden">
                  <Agenda
                    days={[at]}
                    entries={days}
                    today={today}
                    onDay={moving}
                    nothing={m.nothingOn}
                  />
                </div>
              </>
            )}
            {count === 0 && narrowed && <EmptyFiltered title={words.filtered} onClear={clear} />}
          </div>
          {trayOpen && (
            <Tray
              posts={calendar.tray.filter(({ id }) => !ahead.has(id))}
              today={today}
              onDay={moving}
            />
          )}
        </div>
      )}
      <Later>
        {unclear && (
          <ClockQuestion {...unclear} onChoose={(utc) => put(unclear.post, utc)} onClose={leave} />
        )}
      </Later>
    </>
  )
}
