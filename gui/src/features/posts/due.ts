import type { PostListed, PostStatus } from '@/data/posts'
import { type Day, dayOf } from '@/lib/days'

/** When on its day a post is due that was given no time of day. */
export const DUE_TIME = '17:00'

/** Out, or on its way out by itself: nobody waits for it any more. */
const SETTLED: ReadonlySet<PostStatus> = new Set(['scheduled', 'published', 'archived'])

export const isOpen = ({ status }: PostListed): boolean => !SETTLED.has(status)

export const isLate = (post: PostListed, zone: string, today: Day): boolean =>
  Boolean(post.due_at) && isOpen(post) && dayOf(post.due_at as string, zone) < today
