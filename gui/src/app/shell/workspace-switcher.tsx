import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ChevronsUpDown, Plus } from 'lucide-react'
import { lazy } from 'react'
import { Later } from '@/components/states/later'
import { Avatar } from '@/components/ui/avatar'
import { Menu, MenuChoice, MenuItem, MenuLine } from '@/components/ui/menu'
import { meQuery } from '@/data/me'
import { m } from '@/lib/i18n/en/common'
import { useWorkspace } from '@/lib/permissions'

// Asked for when the menu is opened, not on every page.
const DeletedWorkspaces = lazy(() => import('./deleted-workspaces'))

export function WorkspaceSwitcher() {
  const here = useWorkspace()
  const navigate = useNavigate()
  const { data: me } = useSuspenseQuery(meQuery())
  return (
    <Menu
      className="w-60"
      trigger={
        <button
          type="button"
          aria-label={`${m.shell.switch}: ${here.name}`}
          className="flex h-10 w-full min-w-0 items-center gap-2.5 rounded px-2 text-left hover:bg-hover data-[state=open]:bg-hover"
        >
          <Avatar name={here.name} square />
          <span className="min-w-0 flex-1 truncate font-semibold text-base">{here.name}</span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-3" />
        </button>
      }
    >
      <MenuChoice
        label={m.shell.workspaces}
        value={here.slug}
        onChange={(slug) => void navigate({ to: '/w/$workspaceId', params: { workspaceId: slug } })}
        options={me.workspaces.map(({ slug, name }) => ({
          value: slug,
          label: <span className="truncate">{name}</span>,
        }))}
      />
      <MenuLine />
      <MenuItem asChild>
        <Link to="/welcome">
          <Plus aria-hidden />
          {m.shell.newWorkspace}
        </Link>
      </MenuItem>
      <Later>
        <DeletedWorkspaces />
      </Later>
    </Menu>
  )
}
