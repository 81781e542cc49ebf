import { useQuery } from '@tanstack/react-query'
import { MoreHorizontal } from 'lucide-react'
import { useMemo } from 'react'
import type { Column } from '@/components/data-table/data-table'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import { Time } from '@/components/ui/time'
import type { ApiKey } from '@/data/api-keys'
import { membersQuery } from '@/data/members'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'
import { KeyStatus, shortOf, works } from './key-state'

interface Acts {
  onOpen: (key: ApiKey) => void
  onRevoke?: (key: ApiKey) => void
}

/** Names of people and machines beside their ids, as far as one may see members. */
export function useNames(): (id: string | null) => string {
  const { id, scopes } = useWorkspace()
  const { data } = useQuery({ ...membersQuery(id), enabled: scopes.has('members:read') })
  return useMemo(() => {
    const names = new Map(data?.map(({ user_id, full_name }) => [user_id, full_name]))
    return (of) => (of && names.get(of)) || '–'
  }, [data])
}

export function useKeyColumns({ onOpen, onRevoke }: Acts): readonly Column<ApiKey>[] {
  const nameOf = useNames()
  return useMemo(
    () => [
      {
        id: 'name',
        header: m.name,
        cell: (key) => (
          <span className="block py-1.5">
            <button
              type="button"
              tabIndex={-1}
              onClick={() => onOpen(key)}
              className="block max-w-full truncate text-left font-medium text-base text-ink after:absolute after:inset-0 after:right-11"
            >
              {key.name}
            </button>
            <span className="flex flex-wrap gap-x-3 text-ink-3 text-xs">
              <span className="font-mono">{shortOf(key)}</span>
              <span className="md:hidden">
                <KeyStatus of={key} />
              </span>
            </span>
          </span>
        ),
      },
      {
        id: 'as',
        header: m.actsAs,
        className: 'w-40',
        wideOnly: true,
        cell: (key) => nameOf(key.machine_id ?? key.created_by_id),
      },
      {
        id: 'scopes',
        header: m.permissions,
        className: 'w-32',
        wideOnly: true,
        cell: ({ scopes }) => m.permissionCount(scopes.length),
      },
      {
        id: 'used',
        header: m.lastUsed,
        className: 'w-28',
        wideOnly: true,
        cell: ({ last_used_at: at }) =>
          at ? <Time utc={at} relative /> : <span className="text-ink-3">{m.never}</span>,
      },
      {
        id: 'expires',
        header: m.expires,
        className: 'w-44',
        wideOnly: true,
        cell: ({ expires_at: at }) => (at ? <Time utc={at} /> : m.never),
      },
      {
        id: 'status',
        header: m.status,
        className: 'w-28',
        wideOnly: true,
        cell: (key) => <KeyStatus of={key} />,
      },
      {
        id: 'menu',
        header: '',
        className: 'w-11 text-right',
        cell: (key) =>
          onRevoke &&
          works(key) && (
            <Menu
              align="end"
              trigger={
                <Button look="quiet" size="icon" aria-label={m.actionsFor(key.name)}>
                  <MoreHorizontal />
                </Button>
              }
            >
              <MenuItem onSelect={() => onOpen(key)}>{m.edit}</MenuItem>
              <MenuLine />
              <MenuItem danger onSelect={() => onRevoke(key)}>
                {m.revoke}
              </MenuItem>
            </Menu>
          ),
      },
    ],
    [nameOf, onOpen, onRevoke],
  )
}
