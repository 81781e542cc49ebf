import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLayoutEffect, useMemo, useState } from 'react'
import { Board } from '@/components/board/board'
import { SkeletonBoard } from '@/components/board/skeleton'
import type { BoardColumn } from '@/components/board/types'
import { PostStatus } from '@/components/posts/post-status'
import { Button } from '@/components/ui/button'
import { useMoves, wayTo, withMoves } from '@/data/moves'
import { statusesOf } from '@/data/post-filters'
import { STATUSES } from '@/data/post-search'
import { type PostListed, type PostStatus as Status, wholeQuery } from '@/data/posts'
import { m } from '@/lib/i18n/en/board'
import { m as words } from '@/lib/i18n/en/posts'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { PostCard } from './post-card'
import { useBoardMoves } from './use-board-moves'
import { usePostSearch, type ViewProps } from './use-post-search'

/** What is being worked on is shown whole, what is done by its newest. */
const MOST_OPEN = 1000
const MOST_DONE = 100
const DONE: readonly Status[] = ['published', 'archived']
const ALWAYS: readonly Status[] = ['idea', 'draft', 'review', 'approved', 'scheduled', 'published']

const byRank = (a: PostListed, b: PostListed) =>
  a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1
const byTime = (a: PostListed, b: PostListed) =>
  (b.published_at ?? b.updated_at).localeCompare(a.published_at ?? a.updated_at)

/** Posts in columns by status over the filters of the address. */
export default function BoardView({ onCount, empty }: ViewProps) {
  const { id } = useWorkspace()
  const { search, filters, userId } = usePostSearch()
  const mayWrite = usePermission('content:write')
  const wanted = filters.status ?? STATUSES.filter((status) => status !== 'archived')
  const part = (statuses: readonly Status[], sort: string) => ({
    ...filters,
    sort,
    status: wanted.filter((status) => statuses.includes(status)),
  })
  const undone = part(
    STATUSES.filter((status) => !DONE.includes(status)),
    'rank',
  )
  const done = part(DONE, '-updated_at')
  const shown = { placeholderData: keepPreviousData, throwOnError: true }
  const open = useQuery({
    ...wholeQuery(id, undone, MOST_OPEN),
    ...shown,
    enabled: undone.status.length > 0,
  })
  const out = useQuery({
    ...wholeQuery(id, done, MOST_DONE),
    ...shown,
    enabled: done.status.length > 0,
  })
  const moves = useMoves(id)
  const { collapsed, toggle } = useCollapsed(userId)

  const loading = open.isLoading || out.isLoading
  const count = loading ? null : (open.data?.count ?? 0) + (out.data?.count ?? 0)
  useLayoutEffect(() => onCount(count), [count, onCount])

  const columns = useMemo(() => {
    const chosen = statusesOf(search.status)
    const posts = withMoves([...(open.data?.items ?? []), ...(out.data?.items ?? [])], moves)
    const columns: BoardColumn<PostListed>[] = []
    for (const status of STATUSES) {
      const items = posts
        .filter((post) => post.status === status)
        .sort(DONE.includes(status) ? byTime : byRank)
      const asked = chosen.length > 0 ? chosen.includes(status) : ALWAYS.includes(status)
      if (!asked && items.length === 0) continue
      const rest = status === 'published' && out.data ? out.data.count - out.data.items.length : 0
      columns.push({
        id: status,
        title: words.statuses[status],
        head: <PostStatus status={status} />,
        items,
        count: items.length + rest,
        foot: rest > 0 && (
          <Button asChild look="quiet" size="sm">
            <Link from="/w/$workspaceId/posts/" to="." search={{ ...search, view: 'list', status }}>
              {m.more(rest)}
            </Link>
          </Button>
        ),
      })
    }
    return columns
  }, [open.data, out.data, moves, search])

  const { move, archive } = useBoardMoves(columns)

  if (loading) return <SkeletonBoard />
  if (count === 0 && moves.length === 0) return empty
  const missing = (open.data?.count ?? 0) - (open.data?.items.length ?? 0)
  return (
    <>
      {missing > 0 && open.data && (
        <p className="mb-2 text-ink-3 text-sm">
          {m.truncated(open.data.items.length, open.data.count)}
        </p>
      )}
      <Board
        label={m.label}
        columns={columns}
        collapsed={collapsed}
        onCollapse={toggle}
        refusal={refusal}
        onMove={mayWrite ? move : undefined}
        renderCard={(post) => (
          <PostCard
            post={post}
            columns={columns}
            onMove={mayWrite ? move : undefined}
            onArchive={mayWrite ? archive : undefined}
          />
        )}
      />
    </>
  )
}

function refusal(_: PostListed, from: string, to: string): string | null {
  if (wayTo(from as Status, to as Status)) return null
  return from === to ? m.fixed : m.why[to as Status]
}

/** Which columns somebody folded away, kept per person in this browser. */
function useCollapsed(userId: string | undefined) {
  const key = `board-folded/${userId}`
  const [folded, setFolded] = useState<string | null>(() => localStorage.getItem(key))
  const collapsed = useMemo(() => new Set(folded?.split(',').filter(Boolean)), [folded])
  function toggle(column: string) {
    const next = new Set(collapsed)
    if (!next.delete(column)) next.add(column)
    localStorage.setItem(key, [...next].join())
    setFolded([...next].join())
  }
  return { collapsed, toggle }
}
