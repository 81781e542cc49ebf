import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ArchiveRestore } from 'lucide-react'
import { MenuItem, MenuLabel, MenuLine } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { deletedWorkspacesQuery, useRestoreWorkspace } from '@/data/deleted-workspaces'
import { day } from '@/lib/dates'
import { m } from '@/lib/i18n/en/onboarding'

/** Below the others in the switcher, which asks for them when it is opened. */
export default function DeletedWorkspaces() {
  const { data = [] } = useQuery(deletedWorkspacesQuery())
  const restore = useRestoreWorkspace()
  const navigate = useNavigate()

  // The menu is gone by the time of the answer, so this waits for it by itself.
  async function takeBack(id: string, slug: string, name: string) {
    try {
      await restore.mutateAsync(id)
      await navigate({ to: '/w/$workspaceId', params: { workspaceId: slug } })
      toast(m.deleted.restored(name))
    } catch (error) {
      toast((error as Error).message, { failed: true })
    }
  }

  if (data.length === 0) return null
  return (
    <>
      <MenuLine />
      <MenuLabel>{m.deleted.title}</MenuLabel>
      {data.map(({ id, slug, name, timezone, delete_after: until }) => (
        <MenuItem key={id} onSelect={() => void takeBack(id, slug, name)}>
          <ArchiveRestore aria-hidden />
          <span className="min-w-0 flex-1">
            <span className="block truncate">{m.deleted.restoreNamed(name)}</span>
            {until && (
              <span className="block text-ink-3 text-xs">
                {m.deleted.until(day(until, timezone ?? 'UTC'))}
              </span>
            )}
          </span>
        </MenuItem>
      ))}
    </>
  )
}
