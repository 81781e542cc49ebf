import { type ReactNode, useState } from 'react'
import { Field } from '@/components/form/field'
import { FormProblem } from '@/components/form/form-problem'
import { useAct } from '@/components/form/use-act'
import { m } from '@/lib/i18n/en/common'
import { Button } from './button'
import { Dialog, DialogActions, DialogCancel } from './dialog'
import { Input } from './input'

interface Props {
  title: string
  text?: ReactNode
  /** What has to be typed, letter by letter. */
  word: string
  action: string
  /** Something else that is still open, such as whom to choose. */
  blocked?: boolean
  onConfirm: (typed: string) => Promise<unknown>
  onClose: () => void
  /** What will happen, above the field. */
  children?: ReactNode
}

/** The gravest questions are answered by typing a name: nobody does that by accident. */
export function TypedConfirm(props: Props) {
  const { title, text, word, action, blocked, onConfirm, onClose, children } = props
  const [typed, setTyped] = useState('')
  const { run, sending, problem } = useAct(() => onConfirm(typed), onClose)
  const ready = typed === word && !blocked && !sending

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} text={text}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) run()
        }}
      >
        <FormProblem text={problem} />
        {children}
        <Field label={m.typeToConfirm(word)}>
          {(control) => (
            <Input
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              {...control}
            />
          )}
        </Field>
        <DialogActions>
          <DialogCancel />
          <Button type="submit" look="danger" disabled={!ready}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
