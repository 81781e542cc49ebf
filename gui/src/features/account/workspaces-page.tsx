import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, useState } from 'react'
import { ListPage } from '@/components/list/list-page'
import { Later } from '@/components/states/later'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { type AccountWorkspace, accountWorkspaces } from '@/data/account-workspaces'
import { meQuery } from '@/data/me'
import { m } from '@/lib/i18n/en/account'
import { m as nav } from '@/lib/i18n/en/nav'
import { number } from '@/lib/i18n/format'
import { usePermission, usePlace } from '@/lib/permissions'
import { WorkspacesFrame } from './workspaces-frame'

const MoveForm = lazy(() => import('./move-form'))

/** The workspaces an account pays for, in numbers: whoever pays sees nothing of what is in them. */
export function AccountWorkspaces() {
  const { id } = usePlace()
  const mayManage = usePermission('account:manage')
  const [moving, setMoving] = useState<AccountWorkspace | null>(null)
  const { workspaces } = useSuspenseQuery(meQuery()).data
  const isMine = (row: AccountWorkspace) => workspaces.some((mine) => mine.id === row.id)
  return (
    <ListPage
      title={nav.accountWorkspaces}
      list={accountWorkspaces.pages(id)}
      frame={(parts) => (
        <WorkspacesFrame part="paid" {...parts}>
          <p className="mb-4 text-ink-2">{m.workspacesText}</p>
          {parts.children}
          <Later>{moving && <MoveForm workspace={moving} onClose={() => setMoving(null)} />}</Later>
        </WorkspacesFrame>
      )}
      words={{ empty: m.noWorkspaces, emptyText: m.noWorkspacesText }}
      mayChange={mayManage}
      rows={{
        nameOf: ({ name }) => name,
        columns: [
          {
            header: m.workspace,
            name: (row) =>
              isMine(row) ? (
                <Link
                  to="/w/$workspaceId"
                  params={{ workspaceId: row.slug }}
                  className="underline decoration-line-strong underline-offset-4"
                >
                  {row.name}
                </Link>
              ) : (
                row.name
              ),
            mark: ({ status }) => status !== 'active' && <Badge>{m.workspaceStates[status]}</Badge>,
            small: (row) => (
              <>
                <span>{`${m.seats}: ${row.seats_used}`}</span>
                <span>{`${m.posts}: ${number(row.posts)}`}</span>
                <Last row={row} />
              </>
            ),
          },
          { header: m.seats, wide: 'w-24', cell: ({ seats_used: seats }) => seats },
          { header: m.posts, wide: 'w-24', cell: ({ posts }) => number(posts) },
          { header: m.lastActivity, wide: 'w-40', cell: (row) => <Last row={row} /> },
        ],
        acts: (row) =>
          row.status === 'deleting' ? [] : [{ text: m.move, run: () => setMoving(row) }],
      }}
    />
  )
}

function Last({ row: { last_activity_at: at } }: { row: AccountWorkspace }) {
  return at ? <Time utc={at} relative /> : m.never
}
