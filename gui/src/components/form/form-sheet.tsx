import type { ReactNode } from 'react'
import { Sheet } from '@/components/ui/dialog'
import { FormActions } from './form-actions'
import { FormProblem } from './form-problem'
import type { useServerForm } from './use-server-form'

interface Props {
  form: Pick<ReturnType<typeof useServerForm>, 'onSubmit' | 'problem' | 'sending'>
  title: string
  text?: ReactNode
  /** What sending it does, as a verb. */
  action: string
  wide?: boolean
  onClose: () => void
  children: ReactNode
}

/** A form beside the list it is about; it begins at its first field. */
export function FormSheet({ form, title, text, action, wide, onClose, children }: Props) {
  return (
    <Sheet
      open
      atField
      wide={wide}
      title={title}
      text={text}
      onOpenChange={(open) => !open && onClose()}
    >
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        {children}
        <FormActions action={action} sending={form.sending} />
      </form>
    </Sheet>
  )
}
