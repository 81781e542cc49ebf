import { Link } from '@tanstack/react-router'
import { Menu as MenuIcon, Search } from 'lucide-react'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { m } from '@/lib/i18n/en/common'
import { BASES, usePlace } from '@/lib/permissions'
import { useNav } from './use-nav'
import { UserMenu } from './user-menu'
import { WorkspaceSwitcher } from './workspace-switcher'

const MobileMenu = lazy(() => import('./mobile-menu'))
const BESIDE_MENU = 4

export function MobileTop({ onSearch }: { onSearch: () => void }) {
  return (
    <div className="sticky top-0 z-20 flex h-14 items-center gap-1 border-b bg-paper px-2 md:hidden">
      <div className="min-w-0 flex-1">
        <WorkspaceSwitcher />
      </div>
      <Button look="quiet" size="touch" aria-label={m.search} onClick={onSearch}>
        <Search />
      </Button>
      <UserMenu side="bottom" />
    </div>
  )
}

/** The pages used most on a phone, and everything else behind the fifth. */
export function MobileBar() {
  const { kind, params } = usePlace()
  const [open, setOpen] = useState(false)
  const shown = useNav()
    .filter(({ mobile }) => mobile)
    .slice(0, BESIDE_MENU)
  const look =
    'flex h-14 flex-1 flex-col items-center justify-center gap-1 text-xs text-ink-2 aria-[current=page]:font-medium aria-[current=page]:text-accent [&_svg]:size-5'
  return (
    <nav
      aria-label={m.shell.quick}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {shown.map(({ to, icon: Icon, title }) => (
        <Link
          key={to}
          to={to}
          params={params as never}
          activeOptions={{ exact: to === BASES[kind], includeSearch: false }}
          className={look}
        >
          <Icon aria-hidden />
          {title}
        </Link>
      ))}
      <button type="button" className={look} onClick={() => setOpen(true)}>
        <MenuIcon aria-hidden />
        {m.shell.menu}
      </button>
      <Later>{open && <MobileMenu onClose={() => setOpen(false)} />}</Later>
    </nav>
  )
}
