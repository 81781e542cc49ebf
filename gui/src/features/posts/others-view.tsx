import { Trash2, UserCheck } from 'lucide-react'
import { MenuItem } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { type SavedView, useTakeOverView } from '@/data/saved-views'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { useNames } from './use-names'

/** What an admin does with a shared view of somebody else: delete it, or keep it when they left. */
interface Props {
  view: SavedView
  onRemove: () => void
}

export default function OthersView({ view, onRemove }: Props) {
  const { id } = useWorkspace()
  const { people } = useNames()
  const takeOver = useTakeOverView(id)
  const { name } = view
  const ownerLeft = people.size > 0 && !people.has(view.owner_id)
  // The menu is closed by then, and with it goes this.
  const take = () =>
    void takeOver.mutateAsync(view.id).then(
      () => toast(m.saved.taken(name)),
      (error: Error) => toast(error.message, { failed: true }),
    )
  return (
    <>
      {ownerLeft && (
        <MenuItem onSelect={take}>
          <UserCheck aria-hidden />
          {m.saved.takeOver(name)}
        </MenuItem>
      )}
      <MenuItem danger onSelect={onRemove}>
        <Trash2 aria-hidden />
        {m.saved.removeOthers(name)}
      </MenuItem>
    </>
  )
}
