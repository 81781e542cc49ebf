import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/editor'
import { usePermission, useResting } from '@/lib/permissions'
import type { Desk } from './desk'
import { useSubmit } from './use-acts'
import { platformsOf } from './words'

/** What the keyboard does here; the sheet behind `?` reads the same list. */
export function useShortcuts({ post, saver, editable, platform, show, now }: Desk): void {
  const mayWrite = usePermission('content:write')
  const explain = useResting('content:write')
  const submit = useSubmit(post, saver)
  const platforms = platformsOf(now.value)
  const at = platform ? platforms.indexOf(platform) : -1
  const go = (by: number) => {
    const next = platforms[(at + by + platforms.length) % platforms.length]
    if (next) show(next)
  }
  const several = platforms.length > 1
  useCommands([
    ...(editable
      ? ([
          {
            id: 'editor:save',
            title: m.keys.save,
            group: 'here',
            keys: 'mod+s',
            run: () => void saver.flush(),
          },
        ] as const)
      : []),
    ...((mayWrite || explain) && ['idea', 'draft'].includes(post.status)
      ? ([
          {
            id: 'editor:submit',
            title: m.keys.submit,
            group: 'here',
            keys: 'mod+enter',
            run: explain ?? (() => void submit()),
          },
        ] as const)
      : []),
    ...(several
      ? ([
          {
            id: 'editor:next',
            title: m.keys.next,
            group: 'here',
            keys: 'alt+arrowdown',
            run: () => go(1),
          },
          {
            id: 'editor:previous',
            title: m.keys.previous,
            group: 'here',
            keys: 'alt+arrowup',
            run: () => go(-1),
          },
        ] as const)
      : []),
  ])
}
