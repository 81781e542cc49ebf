import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions, DialogCancel } from '@/components/ui/dialog'

interface Props {
  /** What sending it does, as a verb. */
  action: string
  sending: boolean
  danger?: boolean
  /** What else can be done here, left of the way out. */
  children?: ReactNode
}

/** The end of a form in a dialog: the way out, and the button that sends it. */
export function FormActions({ action, sending, danger, children }: Props) {
  return (
    <DialogActions>
      {children}
      <DialogCancel />
      <Button type="submit" look={danger ? 'danger' : 'primary'} aria-disabled={sending}>
        {action}
      </Button>
    </DialogActions>
  )
}
