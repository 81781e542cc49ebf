import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { meQuery } from '@/data/me'
import { useAllCommands, useCommands } from '@/lib/commands'
import { startHotkeys } from '@/lib/hotkeys'
import { m } from '@/lib/i18n/en/common'
import { mayNowOrLater, restingIn, usePlace } from '@/lib/permissions'
import { setTheme, useTheme } from '@/lib/theme'
import { undoNewest } from '@/lib/undo'
import { useNav, usePages } from './use-nav'

/** What begins on another page, and can be asked for on every one. */
const FAR = [
  { id: 'new-post', to: '/w/$workspaceId/posts', scope: 'content:write', keys: 'c' },
  { id: 'new-source', to: '/w/$workspaceId/sources', scope: 'content:write' },
  { id: 'invite', to: '/w/$workspaceId/team/invites', scope: 'members:write' },
] as const

/** Offer what begins elsewhere: its page is opened, and once it offers the same, that is done. */
function useFarCommands(): void {
  const place = usePlace()
  const navigate = useNavigate()
  const known = useAllCommands()
  const wished = useRef<string | null>(null)
  useEffect(() => {
    const found = known.find(({ id }) => id === wished.current)
    if (!found) return
    wished.current = null
    found.run()
  }, [known])
  useCommands(
    FAR.filter(
      ({ id, scope }) => mayNowOrLater(place, scope) && !known.some((each) => each.id === id),
    ).map(({ id, to, scope, ...rest }) => ({
      id: `far:${id}`,
      title: m.shell.far[id],
      group: 'make' as const,
      keys: 'keys' in rest ? rest.keys : undefined,
      run:
        restingIn(place, scope) ??
        (() => {
          wished.current = id
          void navigate({ to, params: place.params as never })
        }),
    })),
  )
}

/** What works on every page: going to the others and to other workspaces, the theme, the palette, undo. */
export function useShellCommands(open: { palette: () => void; shortcuts: () => void }): void {
  const place = usePlace()
  const nav = useNav()
  const navigate = useNavigate()
  const theme = useTheme()
  const { data: me } = useQuery(meQuery())
  useFarCommands()
  // Before it is painted, as commands are offered: a key works once its page is seen.
  useLayoutEffect(() => startHotkeys(), [])
  useCommands([
    ...usePages().map(({ to, title }) => ({
      id: `go:${to}`,
      title,
      group: 'go' as const,
      keys: nav.find((item) => item.to === to)?.keys,
      run: () => void navigate({ to, params: place.params as never }),
    })),
    ...(me?.workspaces ?? [])
      .filter(({ id }) => id !== place.id)
      .map((each) => ({
        id: `workspace:${each.slug}`,
        title: m.shell.goTo(each.name),
        group: 'go' as const,
        run: () => void navigate({ to: '/w/$workspaceId', params: { workspaceId: each.slug } }),
      })),
    ...(['light', 'dark', 'system'] as const)
      .filter((each) => each !== theme)
      .map((each) => ({
        id: `theme:${each}`,
        title: `${m.shell.theme}: ${m.shell[each]}`,
        group: 'other' as const,
        run: () => setTheme(each),
      })),
    { id: 'palette', title: m.shell.palette, group: 'other', keys: 'mod+k', run: open.palette },
    { id: 'shortcuts', title: m.shell.shortcuts, group: 'other', keys: '?', run: open.shortcuts },
    { id: 'undo', title: m.undo, group: 'other', keys: 'mod+z', run: () => void undoNewest() },
  ])
}
