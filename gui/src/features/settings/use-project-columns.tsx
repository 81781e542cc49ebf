import { useQuery } from '@tanstack/react-query'
import { MoreHorizontal } from 'lucide-react'
import { useMemo } from 'react'
import type { Column } from '@/components/data-table/data-table'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import { Time } from '@/components/ui/time'
import { membersQuery } from '@/data/members'
import type { Project } from '@/data/projects'
import { m } from '@/lib/i18n/en/settings'
import { useWorkspace } from '@/lib/permissions'

interface Acts {
  onEdit: (project: Project) => void
  onArchive: (project: Project) => void
  onRemove: (project: Project) => void
}

export function useProjectColumns(acts?: Acts): readonly Column<Project>[] {
  const { id, scopes } = useWorkspace()
  const { data } = useQuery({ ...membersQuery(id), enabled: scopes.has('members:read') })
  return useMemo(() => {
    const names = new Map(data?.map(({ user_id, full_name }) => [user_id, full_name]))
    const columns: Column<Project>[] = [
      {
        id: 'key',
        header: m.projectKey,
        className: 'w-20',
        cell: ({ key }) => <span className="font-mono text-ink-2 text-xs">{key}</span>,
      },
      {
        id: 'name',
        header: m.name,
        cell: ({ name, description, visibility, archived_at: archived }) => (
          <span className="block py-1.5">
            <span className="flex items-center gap-2">
              <span className="truncate font-medium text-base text-ink">{name}</span>
              {visibility === 'private' && <Badge>{m.private}</Badge>}
              {archived && <Badge>{m.projectStates.archived}</Badge>}
            </span>
            {description && (
              <span className="block truncate text-ink-3 text-xs">{description}</span>
            )}
          </span>
        ),
      },
      {
        id: 'lead',
        header: m.lead,
        className: 'w-20',
        wideOnly: true,
        cell: ({ lead_id: lead }) => lead && <Avatar name={names.get(lead) ?? '?'} label />,
      },
      {
        id: 'changed',
        header: m.changed,
        className: 'w-28 text-right',
        wideOnly: true,
        cell: ({ updated_at: at }) => <Time utc={at} relative />,
      },
    ]
    if (acts) {
      columns.push({
        id: 'menu',
        header: '',
        className: 'w-11 text-right',
        cell: (project) => (
          <Menu
            align="end"
            trigger={
              <Button look="quiet" size="icon" aria-label={m.actionsFor(project.name)}>
                <MoreHorizontal />
              </Button>
            }
          >
            <MenuItem onSelect={() => acts.onEdit(project)}>{m.edit}</MenuItem>
            <MenuItem onSelect={() => acts.onArchive(project)}>
              {project.archived_at ? m.unarchiveProject : m.archiveProject}
            </MenuItem>
            <MenuLine />
            <MenuItem danger onSelect={() => acts.onRemove(project)}>
              {m.removeProject}
            </MenuItem>
          </Menu>
        ),
      })
    }
    return columns
  }, [acts, data])
}
