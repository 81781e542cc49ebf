import { ChevronLeft, ChevronRight, PanelRight } from 'lucide-react'
import { lazy, useLayoutEffect, useState } from 'react'
import { spanName } from '@/components/calendar/day-names'
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
import { mediaHook } from '@/lib/media'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { Agenda } from './agenda'
import { CalendarGrid } from './calendar-grid'
import { Tray } from './tray'
import { spanOf, step, useCalendar } from './use-calendar'
import { usePostSearch, type ViewProps } from './use-post-search'
import { useReschedule } from './use-reschedule'

// Two nights of the year.
const ClockQuestion = lazy(() => import('./clock-question'))

/** Whether a day has room for names. */
const useRoomy = mediaHook('(min-width: 48rem)')

const SCALE_CHOICES = SCALES.map((value) => ({ value, label: m.scales[value] }))

/** Days of the workspace's zone, with what is due on them, goes out and went out. */
export default function CalendarView({ onCount, onNew }: ViewProps) {
  const { timezone } = useWorkspace()
  const { search, today, narrowed, change, clear } = usePostSearch()
  const mayWrite = usePermission('content:write')
  const roomy = useRoomy()
  const scale: Scale = search.scale ?? 'weeks'
  const at = search.at ?? today
  const weeks = spanOf(scale, at)
  const [first, last] = [weeks[0]?.[0] ?? at, weeks.at(-1)?.at(-1) ?? at]
  /** The day that is looked at; one that is not shown any more gives way to where the calendar begins. */
  const [picked, pick] = useState(at)
  const looked = picked >= first && picked <= last ? picked : at
  const [trayOpen, setTrayOpen] = useState(true)
  const calendar = useCalendar(weeks, trayOpen)
  const { ahead, reschedule, unclear, put, leave } = useReschedule()

  const posts = calendar.posts.map((post) =>
    ahead.has(post.id) ? { ...post, due_at: ahead.get(post.id) } : post,
  )
  const days = ahead.size > 0 ? byDay(posts, timezone) : calendar.days
  const shown = weeks.flat()
  const count = calendar.loading
    ? null
    : shown.reduce((sum, day) => sum + (days.get(day)?.length ?? 0), 0)
  useLayoutEffect(() => onCount(count), [count, onCount])

  const go = (day: Day, replace = false) => {
    pick(day)
    change({ at: day === today ? undefined : day }, replace)
  }
  const look = (day: Day) => (day >= first && day <= last ? pick(day) : go(day, true))
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

  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-x-1 gap-y-2">
        <h2
          className="mr-2 min-w-60 font-serif text-xl max-md:w-full max-md:text-lg"
          aria-live="polite"
        >
          {spanName(first, last)}
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
            onChange={(next) => change({ scale: next === 'weeks' ? undefined : next })}
          />
          <IconButton
            label={trayOpen ? m.hideTray : m.showTray}
            className="max-lg:hidden"
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
            'flex gap-3 transition-opacity max-lg:flex-col lg:min-h-0 lg:grow',
            calendar.stale && 'opacity-60',
          )}
        >
          <div className="flex min-w-0 grow flex-col lg:overflow-y-auto">
            {scale === 'agenda' ? (
              <Agenda
                days={shown}
                entries={days}
                today={today}
                onDay={moving}
                nothing={m.nothing}
              />
            ) : (
              <>
                <CalendarGrid
                  weeks={weeks}
                  at={looked}
                  today={today}
                  days={days}
                  roomy={roomy}
                  tall={scale === 'week'}
                  onGo={look}
                  onNew={mayWrite ? onNew : undefined}
                  onDay={moving}
                />
                {!roomy && (
                  <div className="mt-4">
                    <Agenda
                      days={shown.filter((day) => day >= looked)}
                      entries={days}
                      today={today}
                      onDay={moving}
                      nothing={m.nothing}
                    />
                  </div>
                )}
              </>
            )}
            {count === 0 && narrowed && <EmptyFiltered title={words.filtered} onClear={clear} />}
          </div>
          {trayOpen && (
            <Tray
              overdue={calendar.overdue.filter(({ post }) => !ahead.has(post.id))}
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
