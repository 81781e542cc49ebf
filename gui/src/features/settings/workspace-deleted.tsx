import { FormProblem } from '@/components/form/form-problem'
import { useAct } from '@/components/form/use-act'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import { useRestoreWorkspace, type WorkspaceRead } from '@/data/settings'
import { m } from '@/lib/i18n/en/settings'

interface Props {
  workspace: WorkspaceRead
  /** To another workspace, or back to this one when it was restored. */
  onGoOn: () => void
}

/** It is deleted, and this is the day until which that can be taken back. */
export function WorkspaceDeleted({ workspace, onGoOn }: Props) {
  const restore = useRestoreWorkspace()
  const { run, sending, problem } = useAct(async () => {
    await restore.mutateAsync(workspace.id)
    toast(m.restored(workspace.name))
  }, onGoOn)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onGoOn()}
      title={m.removedTitle(workspace.name)}
      text={m.removedText}
    >
      <FormProblem text={problem} />
      {workspace.delete_after && (
        <p>
          {m.until} <Time utc={workspace.delete_after} />
        </p>
      )}
      <DialogActions>
        <Button aria-disabled={sending} onClick={run}>
          {m.restore}
        </Button>
        <Button look="primary" onClick={onGoOn}>
          {m.goOn}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
