import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, useEffect, useLayoutEffect, useState } from 'react'
import { DataTable } from '@/components/data-table/data-table'
import { Later } from '@/components/states/later'
import { SkeletonRows } from '@/components/states/skeleton'
import { type PostListed, postsQuery, wholeQuery } from '@/data/posts'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/posts'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { usePostColumns } from './use-post-columns'
import { usePostSearch, type ViewProps } from './use-post-search'

const BulkActions = lazy(() => import('./bulk-actions'))

/** As many as the server counts. */
const MOST = 10_000

/** Rows over the filters of the address; what was there stays in sight until the new answer comes. */
export function PostsList({ onCount, empty }: ViewProps) {
  const { id, slug } = useWorkspace()
  const { filters } = usePostSearch()
  const client = useQueryClient()
  const navigate = useNavigate()
  const mayWrite = usePermission('content:write')
  const columns = usePostColumns()
  const list = useInfiniteQuery({
    ...postsQuery(id, filters),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  const [selected, setSelected] = useState<ReadonlyMap<string, PostListed>>(new Map())

  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  const count = list.data ? (list.data.pages[0]?.count ?? rows.length) : null
  // Before it is painted: the way to begin would be there twice for a moment.
  useLayoutEffect(() => onCount(count), [count, onCount])
  // What is out of sight must not be changed by accident.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` is the reason, not an input.
  useEffect(() => setSelected(new Map()), [filters])

  if (!list.data) return <SkeletonRows rows={12} />
  if (rows.length === 0) return empty

  /** The newest reading of each: undo goes back to what is known last. */
  const chosen = [...selected.values()].map(
    (post) => rows.find((row) => row.id === post.id) ?? post,
  )
  const select = (ids: ReadonlySet<string>) => {
    const known = new Map([...selected, ...rows.map((row) => [row.id, row] as const)])
    setSelected(new Map([...known].filter(([id]) => ids.has(id))))
  }
  async function selectAll() {
    const { items } = await client.fetchQuery(wholeQuery(id, filters, MOST))
    setSelected(new Map(items.map((post) => [post.id, post])))
  }

  return (
    <div
      aria-busy={list.isPlaceholderData}
      className={cn('transition-opacity', list.isPlaceholderData && 'opacity-60')}
    >
      <DataTable
        label={m.title}
        columns={columns}
        rows={rows}
        nameOf={({ title }) => title}
        onOpen={(post) =>
          void navigate({
            to: '/w/$workspaceId/posts/$postId',
            params: { workspaceId: slug, postId: post.id },
          })
        }
        selection={mayWrite ? { ids: new Set(selected.keys()), onChange: select } : undefined}
        more={list}
      />
      <Later>
        {selected.size > 0 && (
          <BulkActions
            posts={chosen}
            total={count ?? chosen.length}
            onSelectAll={() => void selectAll()}
            onClear={() => setSelected(new Map())}
          />
        )}
      </Later>
    </div>
  )
}
