import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogCancel } from '@/components/ui/dialog'
import { m } from '@/lib/i18n/en/editor'

interface Props {
  postKey: string
  onClose: () => void
  onDiscard: () => void
}

export default function DiscardDialog({ postKey, onClose, onDiscard }: Props) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={m.discardTitle(postKey)}
      text={m.discardText}
    >
      <DialogActions>
        <DialogCancel />
        <Button
          look="danger"
          onClick={() => {
            onClose()
            onDiscard()
          }}
        >
          {m.discard}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
