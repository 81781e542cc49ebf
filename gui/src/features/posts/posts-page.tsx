import { Plus } from 'lucide-react'
import { lazy, useState } from 'react'
import { Page } from '@/components/layout/page'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Gate } from '@/components/ui/gate'
import { useCommands } from '@/lib/commands'
import type { Day } from '@/lib/days'
import { m } from '@/lib/i18n/en/posts'
import { usePermission, useResting } from '@/lib/permissions'
import { PostToolbar } from './post-toolbar'
import { PostsList } from './posts-list'
import { usePostSearch } from './use-post-search'

// Most visits write nothing, and look at posts in one way.
const NewPost = lazy(() => import('./new-post'))
const BoardView = lazy(() => import('./board-view'))
const CalendarView = lazy(() => import('./calendar-view'))

/** Every post of the workspace as a list, a board or a calendar: the page that other lists are made like. */
export function PostsPage() {
  const { view, show, narrowed, clear } = usePostSearch()
  const mayWrite = usePermission('content:write')
  const explain = useResting('content:write')
  const [adding, setAdding] = useState<{ due?: Day } | null>(null)
  const [count, setCount] = useState<number | null>(null)

  useCommands([
    ...(mayWrite || explain
      ? [
          {
            id: 'new-post',
            title: m.new,
            group: 'make' as const,
            keys: 'c',
            run: explain ?? (() => setAdding({})),
          },
        ]
      : []),
    ...(['list', 'board', 'calendar'] as const).map((each, index) => ({
      id: `view:${each}`,
      title: `${m.view}: ${m.views[each]}`,
      group: 'here' as const,
      keys: `v ${index + 1}`,
      run: () => show(each),
    })),
  ])

  const add = (mayWrite || explain) && (
    <Gate scope="content:write">
      <Button look="primary" keys="c" aria-keyshortcuts="c" onClick={() => setAdding({})}>
        <Plus aria-hidden />
        {m.new}
      </Button>
    </Gate>
  )
  const first = count === 0 && !narrowed && view !== 'calendar'
  const empty = narrowed ? (
    <EmptyFiltered title={m.filtered} onClear={clear} />
  ) : (
    <EmptyFirstUse title={m.empty} text={m.emptyText} action={add} />
  )
  const View = { list: PostsList, board: BoardView, calendar: CalendarView }[view]

  return (
    <Page
      title={m.title}
      fill={view !== 'list' && !first}
      aside={count !== null && count > 0 && <span role="status">{m.results(count)}</span>}
      actions={!first && add}
      filters={!first && <PostToolbar />}
    >
      <Later whole fallback={<SkeletonRows rows={12} />}>
        <View
          key={view}
          onCount={setCount}
          empty={empty}
          onNew={(due) => mayWrite && setAdding({ due })}
        />
      </Later>
      <Later>{adding && <NewPost due={adding.due} onClose={() => setAdding(null)} />}</Later>
    </Page>
  )
}
