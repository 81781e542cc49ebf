import { Link } from '@tanstack/react-router'
import { MoreHorizontal } from 'lucide-react'
import { useMemo } from 'react'
import type { Column } from '@/components/data-table/data-table'
import { useRoleName } from '@/components/people/use-role-name'
import { Status } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import type { Machine } from '@/data/machines'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { Face } from './use-member-columns'

interface Acts {
  setEdited: (machine: Machine) => void
  setRemoved: (machine: Machine) => void
}

export function MachineState({ machine }: { machine: Machine }) {
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

export function useMachineColumns(acts?: Acts): readonly Column<Machine>[] {
  const roleName = useRoleName()
  const { slug, scopes } = useWorkspace()
  const keys = scopes.has('keys:read')
  const { setEdited, setRemoved } = acts ?? {}

  return useMemo(() => {
    const columns: Column<Machine>[] = [
      {
        id: 'name',
        header: m.name,
        cell: (machine) => (
          <span className="flex items-center gap-2.5 py-1.5">
            <Face kind={machine.kind} name={machine.full_name} />
            <span className="min-w-0">
              <span className="block truncate font-medium text-base text-ink">
                {machine.full_name}
              </span>
              <span className="flex gap-3 text-ink-3 text-xs md:hidden">
                <MachineState machine={machine} />
                {roleName(machine)} · {machine.responsible}
              </span>
            </span>
          </span>
        ),
      },
      {
        id: 'kind',
        header: m.machineKind,
        className: 'w-24',
        wideOnly: true,
        cell: ({ kind }) => m.oneOf[kind],
      },
      { id: 'role', header: m.role, className: 'w-36', wideOnly: true, cell: roleName },
      {
        id: 'responsible',
        header: m.responsible,
        className: 'w-44',
        wideOnly: true,
        cell: ({ responsible }) => responsible ?? '–',
      },
      {
        id: 'state',
        header: m.status,
        className: 'w-28',
        wideOnly: true,
        cell: (machine) => <MachineState machine={machine} />,
      },
    ]
    if (setEdited && setRemoved) {
      columns.push({
        id: 'menu',
        header: '',
        className: 'w-11 text-right',
        cell: (machine) => (
          <Menu
            align="end"
            trigger={
              <Button look="quiet" size="icon" aria-label={m.actionsFor(machine.full_name)}>
                <MoreHorizontal />
              </Button>
            }
          >
            <MenuItem onSelect={() => setEdited(machine)}>{m.edit}</MenuItem>
            {keys && (
              <MenuItem asChild>
                <Link
                  to="/w/$workspaceId/api-keys"
                  params={{ workspaceId: slug }}
                  search={{ machine: machine.id }}
                >
                  {m.seeKeys}
                </Link>
              </MenuItem>
            )}
            <MenuLine />
            <MenuItem danger onSelect={() => setRemoved(machine)}>
              {m.remove}
            </MenuItem>
          </Menu>
        ),
      })
    }
    return columns
  }, [keys, roleName, setEdited, setRemoved, slug])
}
