import { Search } from 'lucide-react'
import { lazy } from 'react'
import { Later } from '@/components/states/later'
import { Kbd } from '@/components/ui/kbd'
import { m } from '@/lib/i18n/en/common'
import { usePlace } from '@/lib/permissions'
import { NavLinks } from './nav-links'
import { UserMenu } from './user-menu'
import { WorkspaceSwitcher } from './workspace-switcher'

const UsageBar = lazy(() => import('./usage-bar'))

export function Sidebar({ onSearch }: { onSearch: () => void }) {
  return (
    <div className="sticky top-0 hidden h-dvh flex-col p-2 md:flex">
      <WorkspaceSwitcher />
      <button
        type="button"
        onClick={onSearch}
        aria-keyshortcuts="Control+K Meta+K"
        className="mt-2 mb-4 flex h-8 items-center gap-2.5 rounded border border-line px-2 text-ink-3 text-sm transition-colors ease-out hover:border-line-strong hover:text-ink-2"
      >
        <Search aria-hidden className="size-4" />
        <span className="min-w-0 flex-1 truncate text-left">{m.shell.palette}</span>
        <Kbd keys="mod+k" look="bare" />
      </button>
      <nav
        aria-label={m.shell.navigation[usePlace().kind]}
        className="min-h-0 flex-1 overflow-y-auto"
      >
        <NavLinks />
      </nav>
      <Later fallback={<div />}>
        <UsageBar />
      </Later>
      <UserMenu side="top" />
    </div>
  )
}
