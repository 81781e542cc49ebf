import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { lazy, useState } from 'react'
import { DataTable } from '@/components/data-table/data-table'
import { EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { toast } from '@/components/ui/toast'
import { type Machine, machinesQuery, useRemoveMachine } from '@/data/machines'
import { rolesQuery } from '@/data/roles'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/team'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { TeamPage } from './team-page'
import { useMachineColumns } from './use-machine-columns'

const MachineDialog = lazy(() => import('./machine-dialog'))

/** Agents and services: who they are, and which person answers for each. */
export function MachinesPage() {
  const { id } = useWorkspace()
  const { data: machines } = useSuspenseQuery(machinesQuery(id))
  // The form needs them; by the time it opens they are here.
  useQuery(rolesQuery(id))
  const mayChange = usePermission('members:write')
  const [edited, setEdited] = useState<Machine | 'new' | null>(null)
  const [removed, setRemoved] = useState<Machine | null>(null)
  const remove = useRemoveMachine(id)
  const columns = useMachineColumns(mayChange ? { setEdited, setRemoved } : undefined)

  useCommands(
    mayChange
      ? [
          {
            id: 'new-machine',
            title: m.newMachine,
            group: 'make',
            keys: 'c',
            run: () => setEdited('new'),
          },
        ]
      : [],
  )
  const add = mayChange && (
    <Button look="primary" keys="c" aria-keyshortcuts="c" onClick={() => setEdited('new')}>
      <Plus aria-hidden />
      {m.newMachine}
    </Button>
  )

  return (
    <TeamPage part="machines" actions={machines.length > 0 && add}>
      {machines.length === 0 ? (
        <EmptyFirstUse title={m.noMachines} text={m.noMachinesText} action={add} />
      ) : (
        <DataTable
          label={m.tabs.machines}
          columns={columns}
          rows={machines}
          nameOf={({ full_name: name }) => name}
          onOpen={mayChange ? setEdited : undefined}
        />
      )}
      {removed && (
        <Confirm
          danger
          title={m.removeMachine(removed.full_name)}
          text={m.removeMachineText}
          action={m.remove}
          onClose={() => setRemoved(null)}
          onConfirm={async () => {
            await remove.mutateAsync(removed.id)
            toast(m.machineRemoved(removed.full_name))
          }}
        />
      )}
      <Later>
        {edited && (
          <MachineDialog
            machine={edited === 'new' ? null : edited}
            onClose={() => setEdited(null)}
          />
        )}
      </Later>
    </TeamPage>
  )
}
