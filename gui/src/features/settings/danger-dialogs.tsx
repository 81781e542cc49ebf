import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Confirm } from '@/components/ui/confirm'
import { toast } from '@/components/ui/toast'
import { TypedConfirm } from '@/components/ui/typed-confirm'
import { meKeys } from '@/data/me'
import { useLeaveWorkspace } from '@/data/member-changes'
import { useArchiveWorkspace, useDeleteWorkspace, type WorkspaceRead } from '@/data/settings'
import { workspaceQuery } from '@/data/workspaces'
import { m } from '@/lib/i18n/en/settings'
import { WorkspaceDeleted } from './workspace-deleted'

export type Danger = 'archive' | 'unarchive' | 'leave' | 'delete'

interface Props {
  asked: Danger
  workspace: WorkspaceRead
  onClose: () => void
}

export default function DangerDialogs({ asked, workspace, onClose }: Props) {
  const { id, name } = workspace
  const client = useQueryClient()
  const navigate = useNavigate()
  const router = useRouter()
  const archive = useArchiveWorkspace(id)
  const leave = useLeaveWorkspace(id)
  const remove = useDeleteWorkspace(id)
  // Once it is deleted, what is said about that takes the place of the question.
  const done = useRef(false)
  const [deleted, setDeleted] = useState<WorkspaceRead | null>(null)

  async function goOn() {
    await client.refetchQueries({ queryKey: meKeys.all })
    await navigate({ to: '/' })
  }

  if (deleted) return <WorkspaceDeleted workspace={deleted} onGoOn={() => void goOn()} />
  if (asked === 'delete') {
    return (
      <TypedConfirm
        title={m.removeTitle(name)}
        word={name}
        action={m.removeNow}
        onConfirm={async (typed) => {
          setDeleted(await remove.mutateAsync(typed))
          done.current = true
        }}
        onClose={() => !done.current && onClose()}
      >
        <ul className="mb-4 grid list-disc gap-1.5 pl-5 text-ink-2 text-sm">
          {m.happens.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </TypedConfirm>
    )
  }
  if (asked === 'leave') {
    return (
      <Confirm
        danger
        title={m.leaveTitle(name)}
        text={m.leaveText}
        action={m.leaveAction}
        onClose={onClose}
        onConfirm={async () => {
          await leave.mutateAsync(undefined)
          toast(m.left(name))
          await navigate({ to: '/' })
        }}
      />
    )
  }
  const archiving = asked === 'archive'
  return (
    <Confirm
      title={archiving ? `${m.archive}?` : `${m.unarchive} ${name}?`}
      text={archiving ? m.archiveText : m.archived}
      action={archiving ? m.archiveAction : m.unarchive}
      onClose={onClose}
      onConfirm={async () => {
        const saved = await archive.mutateAsync(archiving)
        client.setQueryData(
          workspaceQuery(id).queryKey,
          (before) => before && { ...before, ...saved },
        )
        toast(archiving ? m.archivedToast : m.unarchivedToast)
        await client.refetchQueries({ queryKey: meKeys.all })
        await router.invalidate()
      }}
    />
  )
}
