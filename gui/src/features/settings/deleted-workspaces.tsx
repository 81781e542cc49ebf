import { useQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import { deletedQuery, useRestoreWorkspace } from '@/data/settings'
import { m } from '@/lib/i18n/en/settings'

/** Other workspaces one deleted, as long as they can be brought back. */
export function DeletedWorkspaces() {
  const { data: workspaces = [] } = useQuery(deletedQuery())
  const restore = useRestoreWorkspace()
  if (workspaces.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="font-semibold text-base">{m.deleted}</h2>
      <p className="mb-3 text-ink-2 text-sm">{m.deletedText}</p>
      <Card>
        <ul>
          {workspaces.map(({ id, name, delete_after: until }) => (
            <li key={id} className="flex items-center gap-4 border-b px-4 py-3 last:border-b-0">
              <div className="min-w-0 flex-1">
                <p className="truncate font-medium">{name}</p>
                {until && (
                  <p className="text-ink-3 text-sm">
                    {m.until} <Time utc={until} />
                  </p>
                )}
              </div>
              <Button
                aria-disabled={restore.isPending}
                onClick={() =>
                  restore.mutate(id, {
                    onSuccess: () => toast(m.restored(name)),
                    onError: ({ message }) => toast(message, { failed: true }),
                  })
                }
              >
                {m.restore}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}
