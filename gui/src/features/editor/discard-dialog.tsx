import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogClose } from '@/components/ui/dialog'
import { m as common } from '@/lib/i18n/en/common'
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
        <DialogClose asChild>
          <Button look="quiet">{common.cancel}</Button>
        </DialogClose>
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
