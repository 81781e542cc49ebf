import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, useState } from 'react'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { workspaceQuery } from '@/data/workspaces'
import { m } from '@/lib/i18n/en/settings'
import { usePermission, useWorkspace } from '@/lib/permissions'
import type { Danger } from './danger-dialogs'
import { DeletedWorkspaces } from './deleted-workspaces'
import { SettingsPage } from './settings-page'

const DangerDialogs = lazy(() => import('./danger-dialogs'))
const TransferOwnership = lazy(() => import('@/components/people/transfer-ownership'))

/** What ends something: a workspace's work, one's own part in it, or all of it. */
export function DangerPage() {
  const { id, role } = useWorkspace()
  const { data: workspace } = useSuspenseQuery(workspaceQuery(id))
  const mayEnd = usePermission('workspace:delete')
  const [asked, setAsked] = useState<Danger | 'transfer' | null>(null)
  const close = () => setAsked(null)
  const owns = role === 'owner'
  const archived = workspace.status === 'archived'

  return (
    <SettingsPage part="danger">
      <Card>
        <ul>
          <Line
            title={m.archive}
            text={archived ? m.archived : m.archiveText}
            reason={mayEnd ? undefined : m.ownersOnly}
            action={
              <Button
                disabled={!mayEnd}
                onClick={() => setAsked(archived ? 'unarchive' : 'archive')}
              >
                {archived ? m.unarchive : m.archiveAction}
              </Button>
            }
          />
          <Line
            title={m.hand}
            text={m.handText}
            reason={owns ? undefined : m.ownersOnly}
            action={
              <Button disabled={!owns} onClick={() => setAsked('transfer')}>
                {m.handAction}
              </Button>
            }
          />
          <Line
            title={m.leave}
            text={m.leaveText}
            reason={owns ? m.leaveOwner : undefined}
            action={
              <Button look="danger" disabled={owns} onClick={() => setAsked('leave')}>
                {m.leaveAction}
              </Button>
            }
          />
          <Line
            title={m.remove}
            text={m.removeText}
            reason={mayEnd ? undefined : m.ownersOnly}
            action={
              <Button look="danger" disabled={!mayEnd} onClick={() => setAsked('delete')}>
                {m.removeAction}
              </Button>
            }
          />
        </ul>
      </Card>
      <DeletedWorkspaces />
      <Later>
        {asked === 'transfer' && <TransferOwnership onClose={close} />}
        {asked && asked !== 'transfer' && (
          <DangerDialogs asked={asked} workspace={workspace} onClose={close} />
        )}
      </Later>
    </SettingsPage>
  )
}

interface LineProps {
  title: string
  text: string
  /** Why it cannot be done. */
  reason: string | undefined
  action: ReactNode
}

function Line({ title, text, reason, action }: LineProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 border-b px-4 py-4 last:border-b-0">
      <div className="min-w-60 flex-1">
        <h3 className="font-medium">{title}</h3>
        <p className="text-ink-2 text-sm">{text}</p>
        {reason && <p className="mt-1 text-ink-3 text-xs">{reason}</p>}
      </div>
      {action}
    </li>
  )
}
