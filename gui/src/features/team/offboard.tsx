import { useState } from 'react'
import { Field } from '@/components/form/field'
import { FormProblem } from '@/components/form/form-problem'
import { useAct } from '@/components/form/use-act'
import { isPerson, PersonSelect } from '@/components/people/person-select'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogCancel } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import { useHandoverPreview, useOffboard } from '@/data/member-changes'
import type { Member } from '@/data/members'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'

interface Props {
  member: Member
  name: string
  onClose: () => void
}

/** Somebody leaves: see what they leave behind, choose who takes it, and let them go. */
export function Offboard({ member, name, onClose }: Props) {
  const { id } = useWorkspace()
  const [successor, setSuccessor] = useState('')
  const preview = useHandoverPreview(id, member.user_id, successor)
  const offboard = useOffboard(id)
  const { run, sending, problem } = useAct(async () => {
    await offboard.mutateAsync({ userId: member.user_id, successorId: successor })
    toast(m.handover.done(name))
  }, onClose)
  const kinds = preview.data?.filter(({ count }) => count > 0)

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={m.handover.title(name)}
      text={m.handover.text}
    >
      <FormProblem text={problem ?? preview.error?.message ?? null} />
      <Field label={m.handover.successor}>
        {(control) => (
          <PersonSelect
            only={(each) => isPerson(each) && each.user_id !== member.user_id}
            placeholder={common.choose}
            value={successor}
            onChange={({ target }) => setSuccessor(target.value)}
            {...control}
          />
        )}
      </Field>
      {successor && preview.isPending && <SkeletonRows rows={3} />}
      {kinds?.length === 0 && <p className="text-ink-2 text-sm">{m.handover.nothing}</p>}
      {kinds && kinds.length > 0 && (
        <ul className="rounded border border-line text-sm">
          {kinds.map(({ kind, count, disposition }) => (
            <li key={kind} className="flex gap-3 border-b px-3 py-2 last:border-b-0">
              <span className="min-w-0 flex-1">{m.handover.belongings(kind, count)}</span>
              <span className="text-ink-3">{m.handover.dispositions[disposition]}</span>
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <DialogCancel />
        <Button look="danger" disabled={!preview.data || sending} onClick={run}>
          {m.handover.run}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
