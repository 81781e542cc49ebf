/** What waits for somebody: decisions to make, posts that came back, posts that are due. */

import type { Approval } from '@/data/approvals'
import { standingOf } from '@/data/deciding'
import type { PostListed, PostStatus } from '@/data/posts'
import { addDays, dayOf } from '@/lib/days'

/** How many days ahead something counts as due soon. */
const SOON_DAYS = 7
const UNFINISHED: ReadonlySet<PostStatus> = new Set(['idea', 'draft', 'review', 'failed'])

export interface Waiting {
  approvals: Approval[]
  sentBack: { post: PostListed; request: Approval }[]
  due: PostListed[]
}

interface Known {
  me: string
  pending: readonly Approval[]
  rejected: readonly Approval[]
  /** Those one is assigned to or answers for; some may be in both. */
  mine: readonly PostListed[]
  zone: string
  now: number
}

export function waitingFor({ me, pending, rejected, mine, zone, now }: Known): Waiting {
  const posts = [...new Map(mine.map((post) => [post.id, post])).values()]
  const today = dayOf(now, zone)
  // The newest request says where a post stands; rejected ones come newest first.
  const sentBack = posts.flatMap((post) => {
    const request = rejected.find(({ post_id }) => post_id === post.id)
    return request && post.status === 'draft' ? [{ post, request }] : []
  })
  const due = posts
    .filter((post) => UNFINISHED.has(post.status) && post.due_at)
    .filter((post) => post.assignee_id === me || !post.assignee_id)
    .filter((post) => dayOf(post.due_at ?? '', zone) <= addDays(today, SOON_DAYS))
    .filter((post) => !sentBack.some((each) => each.post.id === post.id))
    .sort((a, b) => (a.due_at ?? '').localeCompare(b.due_at ?? ''))
  return {
    approvals: pending.filter((request) => standingOf(request, me) === 'may'),
    sentBack,
    due,
  }
}

export const countOf = ({ approvals, sentBack, due }: Waiting): number =>
  approvals.length + sentBack.length + due.length

/** Which greeting the clock of the workspace asks for. */
export function partOfDay(hour: number): 'morning' | 'day' | 'evening' {
  if (hour >= 5 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'day' : 'evening'
}
