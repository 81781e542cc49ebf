import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy } from 'react'
import { Page } from '@/components/layout/page'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { usePersonName } from '@/components/people/use-person-name'
import { Time } from '@/components/ui/time'
import { apiKeys } from '@/data/api-keys'
import { serviceAccounts } from '@/data/service-accounts'
import { settingsQuery } from '@/data/settings'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'
import { KeyStatus, shortOf, works } from './key-state'
import { KeysClosed } from './keys-closed'

const NewKey = lazy(() => import('./new-key'))
const KeyDetail = lazy(() => import('./key-detail'))
const route = getRouteApi('/w/$workspaceId/api-keys/')
const SHOWS = optionsOf(['working', 'ended'], m.shows)

/** Keys for programs: which there are, what they may do and how long they last. */
export function KeysPage() {
  const { id, scopes } = useWorkspace()
  const { show, serviceAccount } = route.useSearch()
  const nameOf = usePersonName()
  const { data: settings } = useQuery(settingsQuery(id))
  const { data: all } = useQuery({
    ...serviceAccounts.every(id),
    enabled: scopes.has('members:read'),
  })
  const remove = apiKeys.useRemove(id)
  const holder = all?.find((each) => each.id === serviceAccount)
  const closed = settings?.api?.keys_allowed === false
  return (
    <ListPage
      title={m.keys}
      list={apiKeys.pages(id)}
      keep={(key) =>
        (!show || works(key) === (show === 'working')) &&
        (!serviceAccount || key.service_account_id === serviceAccount)
      }
      frame={(parts) => (
        <Page
          {...parts}
          aside={holder && m.ofServiceAccount(holder.full_name)}
          above={closed && <KeysClosed />}
        />
      )}
      words={{ empty: m.noKeys, emptyText: m.noKeysText, filtered: m.filteredKeys }}
      filters={<Choice name="show" label={m.show} all={m.all} options={SHOWS} />}
      add={{
        scope: 'keys:write',
        id: 'new-key',
        text: m.newKey,
        keys: 'n',
        closed,
        form: NewKey,
      }}
      rows={{
        nameOf: ({ name }) => name,
        drawer: { of: KeyDetail, detail: (key) => apiKeys.detail(id, key) },
        columns: [
          {
            header: m.name,
            name: ({ name }) => name,
            under: (key) => <span className="font-mono">{shortOf(key)}</span>,
            small: (key) => <KeyStatus of={key} />,
          },
          {
            header: m.actsAs,
            wide: 'w-40',
            cell: (key) => nameOf(key.service_account_id ?? key.created_by_id) ?? '–',
          },
          {
            header: m.permissions,
            wide: 'w-32',
            cell: (key) => m.permissionCount(key.scopes.length),
          },
          {
            header: m.lastUsed,
            wide: 'w-28',
            cell: ({ last_used_at: at }) =>
              at ? <Time utc={at} relative /> : <span className="text-ink-3">{m.never}</span>,
          },
          {
            header: m.expires,
            wide: 'w-44',
            cell: ({ expires_at: at }) => (at ? <Time utc={at} /> : m.never),
          },
          { header: m.status, wide: 'w-28', cell: (key) => <KeyStatus of={key} /> },
        ],
        acts: (key) =>
          works(key)
            ? [
                {
                  text: m.revoke,
                  danger: true,
                  ask: { title: m.revokeTitle(key.name), text: m.revokeText },
                  run: () => remove.mutateAsync({ id: key.id }),
                  done: m.revoked(key.name),
                },
              ]
            : [],
      }}
    />
  )
}
