/** Goals with their chapters, and how far the posts of each are. */

import type { Chapter } from '@/data/chapters'
import type { Goal } from '@/data/goals'
import type { PostStatus } from '@/data/posts'

/** From done to begun: the order in which a bar fills. */
export const ORDER = [
  'published',
  'scheduled',
  'approved',
  'review',
  'failed',
  'draft',
  'idea',
] as const satisfies readonly PostStatus[]

export type Counts = Readonly<Record<string, number>>

export interface Branch {
  goal: Goal | null
  chapters: Chapter[]
  counts: Counts
}

/** What is asked about a goal or a chapter. */
export type Asked =
  | { kind: 'goal'; goal: Goal | null }
  | { kind: 'chapter'; chapter: Chapter | null; goalId?: string }
  | { kind: 'remove-goal'; goal: Goal }
  | { kind: 'remove-chapter'; chapter: Chapter }

/** Each goal with its chapters in their order; those without a goal come last. */
export function treeOf(goals: readonly Goal[], chapters: readonly Chapter[]): Branch[] {
  const ordered = [...chapters].sort(
    (a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.created_at.localeCompare(b.created_at),
  )
  const known = new Set(goals.map(({ id }) => id))
  const branch = (goal: Goal | null, own: Chapter[]): Branch => ({
    goal,
    chapters: own,
    counts: sumOf(own.map(({ post_counts }) => post_counts)),
  })
  const loose = ordered.filter(({ goal_id }) => !goal_id || !known.has(goal_id))
  return [
    ...[...goals]
      .sort((a, b) => a.created_at.localeCompare(b.created_at))
      .map((goal) =>
        branch(
          goal,
          ordered.filter(({ goal_id }) => goal_id === goal.id),
        ),
      ),
    ...(loose.length > 0 ? [branch(null, loose)] : []),
  ]
}

function sumOf(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {}
  for (const counts of all) {
    for (const [status, count] of Object.entries(counts)) sum[status] = (sum[status] ?? 0) + count
  }
  return sum
}

/** Posts that count: what was archived is out of the way. */
export const totalOf = (counts: Counts): number =>
  ORDER.reduce((sum, status) => sum + (counts[status] ?? 0), 0)

/** The ranks to save so that a chapter stands one place higher or lower. */
export function ranksAfter(
  chapters: readonly Chapter[],
  id: string,
  by: -1 | 1,
): { chapter: Chapter; rank: number }[] {
  const from = chapters.findIndex((chapter) => chapter.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= chapters.length) return []
  const moved = [...chapters]
  moved.splice(to, 0, ...moved.splice(from, 1))
  return moved
    .map((chapter, rank) => ({ chapter, rank }))
    .filter(({ chapter, rank }) => chapter.rank !== rank)
}
