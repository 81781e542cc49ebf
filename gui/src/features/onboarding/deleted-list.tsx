import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { Button } from '@/components/ui/button'
import { deletedWorkspacesQuery, useRestoreWorkspace } from '@/data/deleted-workspaces'
import { day } from '@/lib/dates'
import { m } from '@/lib/i18n/en/onboarding'

/** For who has no workspace any more, or looks for one: what can still be taken back. */
export function DeletedList() {
  const { data = [] } = useQuery(deletedWorkspacesQuery())
  const restore = useRestoreWorkspace()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<string | null>(null)
  if (data.length === 0) return null
  return (
    <section aria-labelledby="deleted" className="mt-10 border-t pt-4">
      <h2 id="deleted" className="mb-1 text-ink-3 text-sm">
        {m.deleted.title}
      </h2>
      <FormProblem text={problem} />
      <ul>
        {data.map(({ id, slug, name, timezone, delete_after: until }) => (
          <li key={id} className="flex items-center gap-3 py-1">
            <span className="min-w-0 flex-1 truncate">{name}</span>
            {until && (
              <span className="text-ink-3 text-sm">
                {m.deleted.until(day(until, timezone ?? 'UTC'))}
              </span>
            )}
            <Button
              size="sm"
              aria-label={m.deleted.restoreNamed(name)}
              aria-disabled={restore.isPending}
              onClick={() =>
                restore.mutate(id, {
                  onSuccess: () =>
                    void navigate({ to: '/w/$workspaceId', params: { workspaceId: slug } }),
                  onError: (error) => setProblem(error.message),
                })
              }
            >
              {m.deleted.restore}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
