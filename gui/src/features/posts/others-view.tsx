import { Trash2, UserCheck } from 'lucide-react'
import { MenuItem } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { type SavedView, useRemoveView, useSaveView, useTakeOverView } from '@/data/saved-views'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { useNames } from './use-names'

/** What an admin does with a shared view of somebody else: delete it, or keep it when they left. */
export default function OthersView({ view }: { view: SavedView }) {
  const { id } = useWorkspace()
  const { people } = useNames()
  const remove = useRemoveView(id)
  const save = useSaveView(id)
  const takeOver = useTakeOverView(id)
  const { name, query } = view
  const ownerLeft = people.size > 0 && !people.has(view.owner_id)
  // The menu is closed by then, and with it goes this.
  const tell = (done: Promise<unknown>, text: string, undo?: () => void) =>
    done.then(
      () => toast(text, { undo }),
      (error: Error) => toast(error.message, { failed: true }),
    )
  return (
    <>
      {ownerLeft && (
        <MenuItem
          onSelect={() => void tell(takeOver.mutateAsync(view.id), m.saved.taken(view.name))}
        >
          <UserCheck aria-hidden />
          {m.saved.takeOver(view.name)}
        </MenuItem>
      )}
      <MenuItem
        onSelect={() =>
          void tell(remove.mutateAsync(view.id), m.saved.removed(view.name), () =>
            // Nobody makes a view in another's name, so it comes back as one's own.
            save.mutate({ name, query, page: 'posts', shared: true, is_default: false }),
          )
        }
      >
        <Trash2 aria-hidden />
        {m.saved.removeOthers(view.name)}
      </MenuItem>
    </>
  )
}
