import { TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { m } from '@/lib/i18n/en/common'
import { m as words } from '@/lib/i18n/en/secret'
import { Button } from './button'
import { CopyField } from './copy-field'
import { Dialog, DialogActions } from './dialog'

interface Props {
  title: string
  /** What it is for, and who may have it. */
  text: ReactNode
  label: string
  secret: string
  /** Instead of the warning that it cannot be looked up. */
  note?: string
  onClose: () => void
  children?: ReactNode
}

/** Something that is shown this one time; closing it before it was copied takes a second try. */
export function SecretOnce(props: Props) {
  const { title, text, label, secret, note = words.shownOnce, onClose, children } = props
  const [copied, setCopied] = useState(false)
  const [warned, setWarned] = useState(false)
  const leave = () => (copied || warned ? onClose() : setWarned(true))

  return (
    <Dialog open onOpenChange={(open) => !open && leave()} title={title} text={text}>
      <CopyField label={label} text={secret} onCopied={() => setCopied(true)} />
      <p className="mt-3 flex gap-2 rounded-md bg-amber-soft px-3 py-2 text-amber text-sm">
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        {note}
      </p>
      {children}
      <div role="alert">
        {warned && !copied && <p className="mt-3 text-red text-sm">{words.notCopied}</p>}
      </div>
      <DialogActions>
        <Button look="primary" onClick={leave}>
          {warned && !copied ? words.closeAnyway : m.done}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
