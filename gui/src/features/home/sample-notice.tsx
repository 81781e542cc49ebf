import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { useDeleteWorkspace, useRestoreWorkspace } from '@/data/deleted-workspaces'
import { meQuery } from '@/data/me'
import { isSample } from '@/data/sample-mark'
import { m } from '@/lib/i18n/en/onboarding'
import { useWorkspace } from '@/lib/permissions'
import type { WayBack } from '@/lib/undo'

/** Says what this workspace is, and how to be rid of it. */
export function SampleNotice() {
  const here = useWorkspace()
  const client = useQueryClient()
  const navigate = useNavigate()
  const remove = useDeleteWorkspace()
  const restore = useRestoreWorkspace()
  const { workspaces } = useSuspenseQuery(meQuery()).data
  const own = workspaces.find((each) => !isSample(each))

  async function finish() {
    await remove.mutateAsync({ id: here.id, name: here.name })
    // By the time of the answer one is elsewhere, so this waits for it by itself.
    const undo = (() =>
      void restore.mutateAsync(here.id).then(
        () => toast(m.deleted.restored(here.name)),
        (error: Error) => toast(error.message, { failed: true }),
      )) as WayBack
    await client.refetchQueries({ queryKey: meQuery().queryKey })
    await (own
      ? navigate({ to: '/w/$workspaceId', params: { workspaceId: own.slug } })
      : navigate({ to: '/' }))
    toast(m.sample.removed, { undo })
  }

  return (
    <aside className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-md border border-line bg-accent-soft px-4 py-3">
      <Badge>{m.sample.mark}</Badge>
      <p className="min-w-0 flex-1 basis-64 text-pretty text-sm">{m.sample.text}</p>
      <div className="flex flex-wrap gap-2">
        {own && (
          <Button asChild size="sm">
            <Link to="/w/$workspaceId" params={{ workspaceId: own.slug }}>
              {m.sample.own}
            </Link>
          </Button>
        )}
        {here.scopes.has('workspace:delete') && (
          <Button
            look="quiet"
            size="sm"
            aria-disabled={remove.isPending}
            onClick={() =>
              void finish().catch((error: Error) => toast(error.message, { failed: true }))
            }
          >
            {m.sample.remove}
          </Button>
        )}
      </div>
    </aside>
  )
}
