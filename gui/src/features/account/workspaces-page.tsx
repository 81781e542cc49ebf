import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { DataTable } from '@/components/data-table/data-table'
import { Page } from '@/components/layout/page'
import { EmptyFirstUse } from '@/components/states/empty'
import { meQuery } from '@/data/me'
import { m } from '@/lib/i18n/en/account'
import { m as common } from '@/lib/i18n/en/common'
import { m as nav } from '@/lib/i18n/en/nav'
import { usePlace } from '@/lib/permissions'

/** The workspaces an account pays for. */
export function AccountWorkspaces() {
  const { id } = usePlace()
  const navigate = useNavigate()
  const { workspaces } = useSuspenseQuery(meQuery()).data
  const rows = workspaces.filter(({ account_id: payer }) => payer === id)
  return (
    <Page title={nav.accountWorkspaces}>
      <p className="mb-4 text-ink-2">{m.workspacesText}</p>
      {rows.length === 0 && <EmptyFirstUse title={m.noWorkspaces} text={m.noWorkspacesText} />}
      {rows.length > 0 && (
        <DataTable
          label={nav.accountWorkspaces}
          rows={rows}
          nameOf={({ name }) => name}
          onOpen={({ slug }) =>
            void navigate({ to: '/w/$workspaceId', params: { workspaceId: slug } })
          }
          columns={[
            { id: 'name', header: m.workspace, cell: ({ name }) => name },
            {
              id: 'role',
              header: m.role,
              className: 'w-40',
              cell: ({ role }) => common.roles[role] ?? role,
            },
          ]}
        />
      )}
    </Page>
  )
}
