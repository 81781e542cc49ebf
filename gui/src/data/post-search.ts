/** The words in the address of the posts. The route reads them, so nothing else belongs here. */

import type { PostStatus } from './posts'

export const STATUSES = [
  'idea',
  'draft',
  'review',
  'approved',
  'scheduled',
  'published',
  'failed',
  'archived',
] as const satisfies readonly PostStatus[]
/** What is still to be done. */
export const OPEN: readonly PostStatus[] = ['idea', 'draft', 'review', 'approved', 'failed']
export const PLATFORMS = ['linkedin', 'x', 'mastodon', 'bluesky', 'blog', 'newsletter'] as const
export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const
export const SORTS = [
  '-updated_at',
  '-created_at',
  'created_at',
  'due_at',
  'scheduled_at',
  '-priority',
] as const
export const DUES = ['overdue', 'today', 'week', 'month'] as const
export const VIEWS = ['list', 'board', 'calendar'] as const
export const SCALES = ['weeks', 'week', 'agenda'] as const
/** In place of an id: whoever looks. */
export const ME = 'me'

export type View = (typeof VIEWS)[number]
export type Scale = (typeof SCALES)[number]

export interface PostSearch {
  view?: View
  /** Several, with commas between. */
  status?: string
  platform?: (typeof PLATFORMS)[number]
  priority?: (typeof PRIORITIES)[number]
  assignee?: string
  owner?: string
  goal?: string
  chapter?: string
  tag?: string
  due?: (typeof DUES)[number]
  q?: string
  sort?: (typeof SORTS)[number]
  scale?: Scale
  /** A day of the week that the calendar begins with. */
  at?: string
}

/** What narrows the list, in the order in which it is said. */
export const FACETS = [
  'status',
  'platform',
  'assignee',
  'owner',
  'goal',
  'chapter',
  'tag',
  'due',
  'priority',
] as const satisfies readonly (keyof PostSearch)[]
export type Facet = (typeof FACETS)[number]
