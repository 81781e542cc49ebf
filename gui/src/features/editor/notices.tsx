import { History, Info, Lock, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ago } from '@/lib/dates'
import { m } from '@/lib/i18n/en/editor'
import { usePermission, useResting, useWorkspace } from '@/lib/permissions'
import { useDesk } from './desk'
import { useSubmit } from './use-acts'
import type { Restored } from './use-saver'

interface Props {
  restored: Restored | null
  forget: () => void
  reset: boolean
  clearReset: () => void
}

/** What one should know before the next word. */
export function Notices({ restored, forget, reset, clearReset }: Props) {
  const { post, now, saver, editable } = useDesk()
  const { timezone, status } = useWorkspace()
  const resting = useResting('content:write')
  const mayWrite = usePermission('content:write')
  const submit = useSubmit(post, saver)
  const discard = () => {
    saver.type(now.base)
    forget()
  }
  return (
    <div className="mb-6 space-y-2 empty:mb-0">
      {!mayWrite && !resting && status !== 'archived' && (
        <Notice icon={<Lock aria-hidden />}>
          {m.readOnly} {m.readOnlyWhy('an owner or admin of this workspace')}
        </Notice>
      )}
      {mayWrite && post.status === 'archived' && (
        <Notice icon={<Lock aria-hidden />}>{m.archivedNote}</Notice>
      )}
      {editable && m.underWay[post.status] && (
        <Notice icon={<Info aria-hidden />}>{m.underWay[post.status]}</Notice>
      )}
      {editable && post.status === 'published' && (
        <Notice icon={<Info aria-hidden />}>{m.publishedNote}</Notice>
      )}
      {reset && post.status === 'draft' && (
        <Notice
          icon={<RotateCcw aria-hidden />}
          strong
          action={
            <Button
              size="sm"
              onClick={() => {
                clearReset()
                void submit()
              }}
            >
              {m.submitAgain}
            </Button>
          }
        >
          {m.reset}
        </Notice>
      )}
      {restored && (
        <Notice
          icon={<History aria-hidden />}
          strong
          action={
            <Button size="sm" onClick={discard}>
              {m.discardRestored}
            </Button>
          }
        >
          {m.restored(ago(new Date(restored.at).toISOString(), timezone))}
        </Notice>
      )}
    </div>
  )
}

interface NoticeProps {
  icon: ReactNode
  strong?: boolean
  action?: ReactNode
  children: ReactNode
}

function Notice({ icon, strong, action, children }: NoticeProps) {
  return (
    <div
      role="note"
      className={
        strong
          ? 'flex items-center gap-3 rounded-md bg-amber-soft px-3 py-2 text-amber text-sm [&_svg]:size-4 [&_svg]:shrink-0'
          : 'flex items-center gap-3 text-ink-3 text-sm [&_svg]:size-4 [&_svg]:shrink-0'
      }
    >
      {icon}
      <p className="grow text-pretty">{children}</p>
      {action}
    </div>
  )
}
