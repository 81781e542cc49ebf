import type { ReactNode } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { useAct } from '@/components/form/use-act'
import { Button } from './button'
import { Dialog, DialogActions, DialogCancel } from './dialog'

interface Props {
  title: string
  /** What happens then, in a sentence. */
  text: ReactNode
  /** The answer, as a verb. */
  action: string
  danger?: boolean
  /** The other answer, where “Cancel” could mean either. */
  otherwise?: string
  onConfirm: () => Promise<unknown>
  /** It was done, or was not wanted. */
  onClose: () => void
  children?: ReactNode
}

/** Ask before something that cannot be taken back. */
export function Confirm({ title, text, action, danger, otherwise, ...props }: Props) {
  const { onConfirm, onClose, children } = props
  const { run, sending, problem } = useAct(onConfirm, onClose)
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} text={text}>
      <FormProblem text={problem} />
      {children}
      <DialogActions>
        {otherwise ? (
          <Button look="quiet" onClick={onClose}>
            {otherwise}
          </Button>
        ) : (
          <DialogCancel />
        )}
        <Button look={danger ? 'danger' : 'primary'} aria-disabled={sending} onClick={run}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
