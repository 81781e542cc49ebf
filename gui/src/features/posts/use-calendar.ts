import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { byDay, overdue, undated } from '@/components/calendar/entries'
import { OPEN, type Scale } from '@/data/post-search'
import { type PostFilters, type PostStatus, wholeQuery } from '@/data/posts'
import { addDays, type Day, dayOf, momentAt, weeksFrom } from '@/lib/days'
import { useWorkspace } from '@/lib/permissions'
import { usePostSearch } from './use-post-search'

const MOST = 600
const later = (a: string, b: string | null | undefined) => (b && b > a ? b : a)
const earlier = (a: string, b: string | null | undefined) => (b && b < a ? b : a)

const countOf = (scale: Scale) => (scale === 'week' ? 1 : 5)

/** The days on screen, in weeks. */
export const spanOf = (scale: Scale, at: Day): Day[][] => weeksFrom(at, countOf(scale))

export const step = (scale: Scale, at: Day, by: 1 | -1): Day => addDays(at, 7 * countOf(scale) * by)

const earliest = (day: Day, zone: string): Day => {
  const today = dayOf(Date.now(), zone)
  return day < today ? day : today
}

const among = (filters: PostFilters, statuses: readonly PostStatus[]): PostStatus[] =>
  filters.status ? statuses.filter((each) => filters.status?.includes(each)) : [...statuses]

/** What the calendar shows: due, going out and gone out in these days; what has no day, or has missed it before. */
export function useCalendar(weeks: readonly Day[][], tray: boolean) {
  const { id, timezone: zone } = useWorkspace()
  const { filters } = usePostSearch()
  const { sort: _, ...narrow } = filters
  const from = momentAt(weeks[0]?.[0] ?? '', '00:00', zone)
  const to = momentAt(addDays(weeks.at(-1)?.at(-1) ?? '', 1), '00:00', zone)
  const shown = { placeholderData: keepPreviousData, throwOnError: true }
  const open = among(filters, OPEN)
  const going = among(filters, ['scheduled'])
  const gone = among(filters, ['published', 'archived'])

  const due = useQuery({
    ...wholeQuery(
      id,
      {
        ...narrow,
        status: open,
        due_after: later(from, narrow.due_after),
        due_before: earlier(to, narrow.due_before),
      },
      MOST,
    ),
    ...shown,
    enabled: open.length > 0,
  })
  const scheduled = useQuery({
    ...wholeQuery(id, { ...narrow, status: going, scheduled_from: from, scheduled_to: to }, MOST),
    ...shown,
    enabled: going.length > 0,
  })
  // What was published in these days was changed then or later.
  const published = useQuery({
    ...wholeQuery(id, { ...narrow, status: gone, updated_since: from }, MOST),
    ...shown,
    enabled: gone.length > 0 && from < new Date().toISOString(),
  })
  const rest = useQuery({
    ...wholeQuery(id, { ...narrow, status: open, sort: '-updated_at' }, MOST),
    ...shown,
    enabled: tray && open.length > 0,
  })

  const posts = [due, scheduled, published].flatMap(({ data }) => data?.items ?? [])
  return {
    loading: due.isLoading || scheduled.isLoading || published.isLoading,
    stale: [due, scheduled, published].some(({ isPlaceholderData }) => isPlaceholderData),
    days: byDay(posts, zone),
    tray: undated(rest.data?.items ?? [], zone),
    overdue: overdue(rest.data?.items ?? [], zone, earliest(weeks[0]?.[0] ?? '', zone)),
    posts: [...posts, ...(rest.data?.items ?? [])],
  }
}
