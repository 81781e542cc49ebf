import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { ListPage } from '@/components/list/list-page'
import { useRoleName } from '@/components/people/use-role-name'
import { Status } from '@/components/ui/badge'
import { type Machine, machines } from '@/data/machines'
import { rolesQuery } from '@/data/roles'
import { m } from '@/lib/i18n/en/team'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { TeamPage } from './team-page'
import { Face } from './use-member-columns'

const MachineForm = lazy(() => import('./machine-form'))

/** Agents and services: who they are, and which person answers for each. */
export function MachinesPage() {
  const { id, slug } = useWorkspace()
  const roleName = useRoleName()
  const maySeeKeys = usePermission('keys:read')
  const remove = machines.useRemove(id)
  // The form needs them; by the time it opens they are here.
  useQuery(rolesQuery(id))
  return (
    <ListPage
      title={m.tabs.machines}
      list={machines.pages(id)}
      frame={(parts) => <TeamPage part="machines" {...parts} />}
      words={{ empty: m.noMachines, emptyText: m.noMachinesText }}
      add={{
        scope: 'members:write',
        id: 'new-machine',
        text: m.newMachine,
        keys: 'c',
        form: MachineForm,
      }}
      rows={{
        nameOf: ({ full_name: name }) => name,
        edit: MachineForm,
        columns: [
          {
            header: m.name,
            name: ({ full_name: name }) => name,
            face: ({ kind, full_name: name }) => <Face kind={kind} name={name} />,
            small: (machine) => (
              <>
                <MachineState machine={machine} />
                {roleName(machine)} · {machine.responsible}
              </>
            ),
          },
          { header: m.machineKind, wide: 'w-24', cell: ({ kind }) => m.oneOf[kind] },
          { header: m.role, wide: 'w-36', cell: roleName },
          { header: m.responsible, wide: 'w-44', cell: ({ responsible }) => responsible ?? '–' },
          { header: m.status, wide: 'w-28', cell: (row) => <MachineState machine={row} /> },
        ],
        acts: ({ id: machine, full_name: name }) => [
          ...(maySeeKeys
            ? [
                {
                  text: m.seeKeys,
                  link: {
                    to: '/w/$workspaceId/api-keys',
                    params: { workspaceId: slug },
                    search: { machine },
                  } as const,
                },
              ]
            : []),
          {
            text: m.remove,
            danger: true,
            ask: { title: m.removeMachine(name), text: m.removeMachineText },
            run: () => remove.mutateAsync({ id: machine }),
            done: m.machineRemoved(name),
          },
        ],
      }}
    />
  )
}

function MachineState({ machine }: { machine: Machine }) {
  return machine.state === 'working' ? (
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
