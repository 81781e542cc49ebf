import type { PostStatus } from '@/data/posts'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/strategy'
import { list } from '@/lib/i18n/format'
import { type Counts, ORDER, totalOf } from './tree'

const COLOURS: Partial<Record<PostStatus, string>> = {
  published: 'bg-green',
  scheduled: 'bg-blue',
  approved: 'bg-teal',
  review: 'bg-amber',
  failed: 'bg-red',
  draft: 'bg-ink-3/50',
  idea: 'bg-line-strong',
}

/** The posts of something by status, from done to begun. */
export function Progress({ counts }: { counts: Counts }) {
  const total = totalOf(counts)
  const parts = ORDER.map((status) => ({ status, count: counts[status] ?? 0 })).filter(
    ({ count }) => count > 0,
  )
  const words = list(parts.map(({ status, count }) => `${count} ${posts.statuses[status]}`))
  return (
    <span
      role="img"
      aria-label={total ? m.progress(words) : m.noPosts}
      title={total ? words : m.noPosts}
      className="flex h-1.5 w-full gap-px overflow-hidden rounded-full bg-hover"
    >
      {parts.map(({ status, count }) => (
        <span key={status} className={COLOURS[status]} style={{ flexGrow: count }} />
      ))}
    </span>
  )
}

/** What the colours of the bars mean. */
export function Legend() {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-3 text-xs">
      {ORDER.map((status) => (
        <li key={status} className="flex items-center gap-1.5">
          <span aria-hidden className={`size-2 rounded-full ${COLOURS[status]}`} />
          {posts.statuses[status]}
        </li>
      ))}
    </ul>
  )
}
