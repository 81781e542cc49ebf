import { useNavigate } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'
import { NAV } from '@/app/nav'
import { useCommands } from '@/lib/commands'
import { startHotkeys } from '@/lib/hotkeys'
import { m } from '@/lib/i18n/en/common'
import { useWorkspace } from '@/lib/permissions'
import { undoNewest } from '@/lib/undo'
import { usePages } from './use-nav'

/** What works on every page: going to the others, the palette, the list of keys, undo. */
export function useShellCommands(open: { palette: () => void; shortcuts: () => void }): void {
  const { slug } = useWorkspace()
  const navigate = useNavigate()
  // Before it is painted, as commands are offered: a key works once its page is seen.
  useLayoutEffect(() => startHotkeys(), [])
  useCommands([
    ...usePages().map(({ to, title }) => ({
      id: `go:${to}`,
      title,
      group: 'go' as const,
      keys: NAV.find((item) => item.to === to)?.keys,
      run: () => void navigate({ to, params: { workspaceId: slug } }),
    })),
    { id: 'palette', title: m.shell.palette, group: 'other', keys: 'mod+k', run: open.palette },
    { id: 'shortcuts', title: m.shell.shortcuts, group: 'other', keys: '?', run: open.shortcuts },
    { id: 'undo', title: m.undo, group: 'other', keys: 'mod+z', run: () => void undoNewest() },
  ])
}
