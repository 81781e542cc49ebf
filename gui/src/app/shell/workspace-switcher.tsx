import { useQueryClient } from '@tanstack/react-query'
import { ChevronsUpDown } from 'lucide-react'
import { lazy } from 'react'
import { Later } from '@/components/states/later'
import { Avatar } from '@/components/ui/avatar'
import { Menu } from '@/components/ui/menu'
import { ownAccountsQuery } from '@/data/accounts'
import { m } from '@/lib/i18n/en/common'
import { usePlace } from '@/lib/permissions'

// Asked for when the menu is opened, not on every page.
const Places = lazy(() => import('./places'))

/** Where one is; it opens all there is to go to. */
export function WorkspaceSwitcher() {
  const { name } = usePlace()
  const client = useQueryClient()
  return (
    <Menu
      className="w-64"
      trigger={
        <button
          type="button"
          aria-label={`${m.shell.switch}: ${name}`}
          onPointerEnter={() => void client.prefetchQuery(ownAccountsQuery())}
          className="flex h-10 w-full min-w-0 items-center gap-2.5 rounded px-2 text-left hover:bg-hover data-[state=open]:bg-hover"
        >
          <Avatar name={name} square />
          <span className="min-w-0 flex-1 truncate font-semibold text-base">{name}</span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-3" />
        </button>
      }
    >
      <Later>
        <Places />
      </Later>
    </Menu>
  )
}
