import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { BookOpen, CircleUserRound, Keyboard, LogOut } from 'lucide-react'
import { Avatar } from '@/components/ui/avatar'
import { Menu, MenuChoice, MenuItem, MenuLine } from '@/components/ui/menu'
import { meQuery, useSignOut } from '@/data/me'
import { preferred } from '@/data/workspaces'
import { commands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/common'
import { m as nav } from '@/lib/i18n/en/nav'
import { usePlace } from '@/lib/permissions'
import { setTheme, useTheme } from '@/lib/theme'

const THEMES = [
  { value: 'light', label: m.shell.light },
  { value: 'dark', label: m.shell.dark },
  { value: 'system', label: m.shell.system },
] as const

/** Who is signed in, and what belongs to the person rather than to the workspace. */
export function UserMenu({ side }: { side: 'top' | 'bottom' }) {
  const { data: me } = useSuspenseQuery(meQuery())
  const place = usePlace()
  // The profile is of the person; it is shown in the workspace they are in, or were.
  const slug = place.kind === 'workspace' ? place.slug : preferred(me.workspaces)?.slug
  const theme = useTheme()
  const signOut = useSignOut()
  const navigate = useNavigate()
  const name = me.user.full_name
  return (
    <Menu
      side={side}
      align={side === 'top' ? 'start' : 'end'}
      className="w-56"
      trigger={
        <button
          type="button"
          aria-label={`${m.shell.account}: ${name}`}
          className="flex h-10 min-w-0 items-center gap-2.5 rounded px-2 text-left hover:bg-hover data-[state=open]:bg-hover md:w-full"
        >
          <Avatar name={name} />
          <span className="hidden min-w-0 flex-1 truncate text-sm md:block">{name}</span>
          <span className="hidden text-ink-3 text-xs md:block">
            {m.roles[place.role] ?? place.role}
          </span>
        </button>
      }
    >
      {slug && (
        <>
          <MenuItem asChild>
            <Link to="/w/$workspaceId/profile" params={{ workspaceId: slug }}>
              <CircleUserRound aria-hidden />
              {nav.profile}
            </Link>
          </MenuItem>
          <MenuLine />
        </>
      )}
      <MenuChoice label={m.shell.theme} value={theme} onChange={setTheme} options={THEMES} />
      <MenuLine />
      <MenuItem
        keys="?"
        onSelect={() =>
          commands()
            .find(({ id }) => id === 'shortcuts')
            ?.run()
        }
      >
        <Keyboard aria-hidden />
        {m.shell.shortcuts}
      </MenuItem>
      <MenuItem asChild>
        <a href="/api/v1/docs">
          <BookOpen aria-hidden />
          {m.shell.reference}
        </a>
      </MenuItem>
      <MenuLine />
      <MenuItem
        onSelect={() =>
          signOut.mutate(undefined, { onSettled: () => void navigate({ to: '/sign-in' }) })
        }
      >
        <LogOut aria-hidden />
        {m.shell.signOut}
      </MenuItem>
    </Menu>
  )
}
