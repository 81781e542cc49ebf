import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { lazy, useState } from 'react'
import { DataTable } from '@/components/data-table/data-table'
import { Page } from '@/components/layout/page'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Segments } from '@/components/ui/segments'
import { toast } from '@/components/ui/toast'
import { type ApiKey, apiKeysQuery, useRevokeApiKey } from '@/data/api-keys'
import { machinesQuery } from '@/data/machines'
import { settingsQuery } from '@/data/settings'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/developer'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { works } from './key-state'
import { KeysClosed } from './keys-closed'
import { useKeyColumns } from './use-key-columns'

const NewKey = lazy(() => import('./new-key'))
const KeySheet = lazy(() => import('./key-sheet'))

const route = getRouteApi('/w/$workspaceId/api-keys/')
type Show = keyof typeof m.shows

/** Keys for programs: which there are, what they may do and how long they last. */
export function KeysPage() {
  const { id, scopes } = useWorkspace()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/w/$workspaceId/api-keys/' })
  const mayWrite = usePermission('keys:write')
  const list = useSuspenseInfiniteQuery(apiKeysQuery(id))
  const { data: settings } = useQuery(settingsQuery(id))
  const { data: machines } = useQuery({ ...machinesQuery(id), enabled: scopes.has('members:read') })
  const [adding, setAdding] = useState(false)
  const [opened, setOpened] = useState<ApiKey | null>(null)
  const [revoked, setRevoked] = useState<ApiKey | null>(null)
  const revoke = useRevokeApiKey(id)
  const columns = useKeyColumns({ onOpen: setOpened, onRevoke: mayWrite ? setRevoked : undefined })

  const keys = list.data.pages.flatMap(({ items }) => items)
  const rows = keys.filter(
    (key) =>
      (!search.show || works(key) === (search.show === 'working')) &&
      (!search.machine || key.machine_id === search.machine),
  )
  const machine = machines?.find((each) => each.id === search.machine)
  const closed = settings?.api?.keys_allowed === false
  const first = keys.length === 0

  useCommands(
    mayWrite && !closed
      ? [{ id: 'new-key', title: m.newKey, group: 'make', keys: 'c', run: () => setAdding(true) }]
      : [],
  )
  const add = mayWrite && !closed && (
    <Button look="primary" keys="c" aria-keyshortcuts="c" onClick={() => setAdding(true)}>
      <Plus aria-hidden />
      {m.newKey}
    </Button>
  )

  return (
    <Page
      title={m.keys}
      aside={machine && m.ofMachine(machine.full_name)}
      actions={!first && add}
      filters={
        !first && (
          <Segments<Show>
            label={m.show}
            value={search.show}
            options={[
              { value: undefined, label: m.all },
              { value: 'working', label: m.shows.working },
              { value: 'ended', label: m.shows.ended },
            ]}
            onChange={(show) => void navigate({ search: (before) => ({ ...before, show }) })}
          />
        )
      }
    >
      {closed && <KeysClosed />}
      {first && <EmptyFirstUse title={m.noKeys} text={m.noKeysText} action={add} />}
      {!first && rows.length === 0 && (
        <EmptyFiltered title={m.filteredKeys} onClear={() => void navigate({ search: {} })} />
      )}
      {rows.length > 0 && (
        <DataTable
          label={m.keys}
          columns={columns}
          rows={rows}
          nameOf={({ name }) => name}
          onOpen={setOpened}
          more={list}
        />
      )}
      {revoked && (
        <Confirm
          danger
          title={m.revokeTitle(revoked.name)}
          text={m.revokeText}
          action={m.revoke}
          onClose={() => setRevoked(null)}
          onConfirm={async () => {
            await revoke.mutateAsync(revoked.id)
            toast(m.revoked(revoked.name))
          }}
        />
      )}
      <Later>
        {adding && <NewKey machineId={search.machine} onClose={() => setAdding(false)} />}
        {opened && <KeySheet opened={opened} onClose={() => setOpened(null)} />}
      </Later>
    </Page>
  )
}
