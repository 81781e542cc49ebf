/** What the address of the posts says, and what that asks of the server. */

import { addDays, type Day, dayOf, momentAt } from '@/lib/days'
import { FACETS, ME, OPEN, type PostSearch, STATUSES, VIEWS, type View } from './post-search'
import type { PostFilters, PostStatus } from './posts'

export function statusesOf(text: string | undefined): PostStatus[] {
  const named = new Set(text?.split(','))
  return STATUSES.filter((status) => named.has(status))
}

export const joined = (statuses: readonly PostStatus[]): string | undefined =>
  STATUSES.filter((status) => statuses.includes(status)).join() || undefined

export const isNarrowed = (search: PostSearch): boolean =>
  Boolean(search.q) || FACETS.some((facet) => search[facet] !== undefined)

/** The same page without anything that narrows it. */
export function widened({ view, sort, scale, at }: PostSearch): PostSearch {
  return Object.fromEntries(
    Object.entries({ view, sort, scale, at }).filter(([, value]) => value !== undefined),
  )
}

const SPAN_DAYS = { today: 1, week: 7, month: 30 }

export interface Viewer {
  userId: string | undefined
  zone: string
  today: Day
}

export const viewer = (userId: string | undefined, zone: string, now = Date.now()): Viewer => ({
  userId,
  zone,
  today: dayOf(now, zone),
})

/** What to ask the server for; the calendar adds its own bounds. */
export function filtersOf(search: PostSearch, { userId, zone, today }: Viewer): PostFilters {
  const person = (who: string | undefined) => (who === ME ? userId : who)
  const statuses = statusesOf(search.status)
  const midnight = momentAt(today, '00:00', zone)
  const due =
    search.due === 'overdue'
      ? { due_before: midnight }
      : search.due && {
          due_after: midnight,
          due_before: momentAt(addDays(today, SPAN_DAYS[search.due]), '00:00', zone),
        }
  const asked: PostFilters = {
    // What is out already is not late.
    status: statuses.length > 0 ? statuses : search.due === 'overdue' ? [...OPEN] : undefined,
    platform: search.platform,
    priority: search.priority,
    assignee_id: person(search.assignee),
    owner_id: person(search.owner),
    goal_id: search.goal,
    chapter_id: search.chapter,
    tag: search.tag,
    q: search.q,
    sort: search.sort,
    ...due,
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
}

/** How somebody looks at posts is kept per person in this browser. */
const kept = (userId: string) => `posts-view/${userId}`

export function rememberedView(userId: string | undefined): View | undefined {
  const view = userId && localStorage.getItem(kept(userId))
  return VIEWS.find((each) => each === view)
}

export function rememberView(userId: string, view: View): void {
  localStorage.setItem(kept(userId), view)
}
