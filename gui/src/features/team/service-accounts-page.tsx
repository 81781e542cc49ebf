import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { ListPage } from '@/components/list/list-page'
import { useRoleName } from '@/components/people/use-role-name'
import { Status } from '@/components/ui/badge'
import { rolesQuery } from '@/data/roles'
import { type ServiceAccount, serviceAccounts } from '@/data/service-accounts'
import { m } from '@/lib/i18n/en/team'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { TeamPage } from './team-page'
import { Face } from './use-member-columns'

const ServiceAccountForm = lazy(() => import('./service-account-form'))

/** Agents and services: who they are, and which person answers for each. */
export function ServiceAccountsPage() {
  const { id, slug } = useWorkspace()
  const roleName = useRoleName()
  const maySeeKeys = usePermission('keys:read')
  const remove = serviceAccounts.useRemove(id)
  // The form needs them; by the time it opens they are here.
  useQuery(rolesQuery(id))
  return (
    <ListPage
      title={m.tabs.serviceAccounts}
      list={serviceAccounts.pages(id)}
      frame={(parts) => <TeamPage part="serviceAccounts" {...parts} />}
      words={{ empty: m.noServiceAccounts, emptyText: m.noServiceAccountsText }}
      add={{
        scope: 'members:write',
        id: 'new-service-account',
        text: m.newServiceAccount,
        keys: 'n',
        form: ServiceAccountForm,
      }}
      rows={{
        nameOf: ({ full_name: name }) => name,
        edit: ServiceAccountForm,
        columns: [
          {
            header: m.name,
            name: ({ full_name: name }) => name,
            face: ({ kind, full_name: name }) => <Face kind={kind} name={name} />,
            small: (serviceAccount) => (
              <>
                <ServiceAccountState serviceAccount={serviceAccount} />
                {roleName(serviceAccount)} · {serviceAccount.responsible}
              </>
            ),
          },
          { header: m.serviceAccountKind, wide: 'w-24', cell: ({ kind }) => m.oneOf[kind] },
          { header: m.role, wide: 'w-36', cell: roleName },
          { header: m.responsible, wide: 'w-44', cell: ({ responsible }) => responsible ?? '–' },
          {
            header: m.status,
            wide: 'w-28',
            cell: (row) => <ServiceAccountState serviceAccount={row} />,
          },
        ],
        acts: ({ id: serviceAccount, full_name: name }) => [
          ...(maySeeKeys
            ? [
                {
                  text: m.seeKeys,
                  link: {
                    to: '/w/$workspaceId/api-keys',
                    params: { workspaceId: slug },
                    search: { serviceAccount },
                  } as const,
                },
              ]
            : []),
          {
            text: m.remove,
            danger: true,
            ask: { title: m.removeServiceAccount(name), text: m.removeServiceAccountText },
            run: () => remove.mutateAsync({ id: serviceAccount }),
            done: m.serviceAccountRemoved(name),
          },
        ],
      }}
    />
  )
}

function ServiceAccountState({ serviceAccount }: { serviceAccount: ServiceAccount }) {
  return serviceAccount.state === 'working' ? (
    <Status tone="green" stage="full">
      {m.working}
    </Status>
  ) : (
    <span title={m.stoppedText}>
      <Status tone="red" stage="out">
        {m.stopped}
      </Status>
    </span>
  )
}
