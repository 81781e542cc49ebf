import { Confirm } from '@/components/ui/confirm'
import { toast } from '@/components/ui/toast'
import { type SavedView, useRemoveView } from '@/data/saved-views'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'

/** Views are in no log, so nothing brings one back. */
export default function RemoveView({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const remove = useRemoveView(useWorkspace().id)
  return (
    <Confirm
      danger
      title={m.saved.removeTitle(view.name)}
      text={view.shared ? m.saved.removeShared : m.saved.removeOwn}
      action={m.saved.remove}
      onConfirm={async () => {
        await remove.mutateAsync(view.id)
        toast(m.saved.removed(view.name))
      }}
      onClose={onClose}
    />
  )
}
