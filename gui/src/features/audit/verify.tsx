import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useEffect } from 'react'
import { hasCode } from '@/api/errors'
import { FormProblem } from '@/components/form/form-problem'
import { Button } from '@/components/ui/button'
import { CopyField } from '@/components/ui/copy-field'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { useVerifyAudit } from '@/data/audit'
import { m } from '@/lib/i18n/en/audit'
import { m as common } from '@/lib/i18n/en/common'
import { useWorkspace } from '@/lib/permissions'

/** Walk the chain and say in words what was found. */
export default function Verify({ onClose }: { onClose: () => void }) {
  const { id } = useWorkspace()
  const { mutate, data, error, isPending } = useVerifyAudit(id)
  useEffect(() => mutate(), [mutate])
  const broken = hasCode(error, 'audit_chain_broken')

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={m.verifyTitle}
      text={m.verifyText}
    >
      <div role="status">
        {isPending && <p className="text-ink-2">{m.verifying}</p>}
        {data && (
          <p className="flex gap-2.5 text-green">
            <ShieldCheck aria-hidden className="mt-0.5 size-5 shrink-0" />
            <span>{m.whole(data.events)}</span>
          </p>
        )}
      </div>
      {data && (
        <div className="mt-4">
          <CopyField label={m.head} text={data.head} />
          <p className="mt-2 text-ink-3 text-sm">{m.keepHash}</p>
        </div>
      )}
      {broken && (
        <p role="alert" className="flex gap-2.5 text-red">
          <ShieldAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
          <span>
            <strong className="font-medium">{m.broken}</strong> {error.message}
          </span>
        </p>
      )}
      <FormProblem text={error && !broken ? error.message : null} />
      <DialogActions>
        {!isPending && (
          <Button look="quiet" onClick={() => mutate()}>
            {m.again}
          </Button>
        )}
        <Button onClick={onClose}>{common.close}</Button>
      </DialogActions>
    </Dialog>
  )
}
