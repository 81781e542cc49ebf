import type { PostListed, PostStatus } from '@/data/posts'
import { type Day, dayOf, wallTime } from '@/lib/days'

/** Why a post is on a day. */
export type Kind = 'due' | 'scheduled' | 'published'

export interface Entry {
  post: PostListed
  kind: Kind
  utc: string
  day: Day
  /** On the wall clock of the workspace. */
  time: string
}

const WAITING: ReadonlySet<PostStatus> = new Set(['idea', 'draft', 'review', 'approved', 'failed'])

/** When a post is out or goes out; before that is known, when it is due. */
export function entryOf(post: PostListed, zone: string): Entry | null {
  const kind = post.published_at ? 'published' : post.scheduled_at ? 'scheduled' : 'due'
  const utc = post.published_at ?? post.scheduled_at ?? post.due_at
  if (!utc || (kind === 'due' && !WAITING.has(post.status))) return null
  if (kind === 'scheduled' && post.status === 'archived') return null
  return { post, kind, utc, day: dayOf(utc, zone), time: wallTime(utc, zone) }
}

/** What is on each day, by the clock; a post that two lists had is there once. */
export function byDay(posts: readonly PostListed[], zone: string): ReadonlyMap<Day, Entry[]> {
  const days = new Map<Day, Entry[]>()
  const known = new Set<string>()
  for (const post of posts) {
    const entry = known.has(post.id) ? null : entryOf(post, zone)
    known.add(post.id)
    if (entry) days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  }
  for (const entries of days.values()) {
    entries.sort((a, b) => a.utc.localeCompare(b.utc) || a.post.id.localeCompare(b.post.id))
  }
  return days
}

/** What is being worked on and has no day yet. */
export const undated = (posts: readonly PostListed[], zone: string): PostListed[] =>
  posts.filter((post) => WAITING.has(post.status) && entryOf(post, zone) === null)

/** What was due before a day, the longest overdue first. */
export const overdue = (posts: readonly PostListed[], zone: string, before: Day): Entry[] =>
  posts
    .map((post) => entryOf(post, zone))
    .filter((entry) => entry?.kind === 'due' && entry.day < before)
    .filter((entry) => entry !== null)
    .sort((a, b) => a.utc.localeCompare(b.utc))
