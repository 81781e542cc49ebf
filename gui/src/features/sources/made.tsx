import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RunState } from '@/components/runs/run-state'
import { Bar } from '@/components/states/skeleton'
import { Section } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { runs } from '@/data/runs'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/sources'
import { useWorkspace } from '@/lib/permissions'

/** The runs from a source: the post where there is one, else the run on its way. */
export function Made({ sourceId }: { sourceId: string }) {
  const { id, slug } = useWorkspace()
  const { data } = useInfiniteQuery({
    ...runs.pages(id, { source_id: sourceId }),
    throwOnError: true,
  })
  const rows = data?.pages.flatMap(({ items }) => items)
  return (
    <Section title={m.made}>
      {!rows && <Bar className="animate-late" />}
      {rows?.length === 0 && <p className="text-ink-2 text-sm">{m.madeNone}</p>}
      {rows && rows.length > 0 && (
        <ul className="border-t">
          {rows.map((run) => {
            const look =
              'flex items-baseline gap-3 py-2.5 text-sm transition-colors ease-out hover:bg-hover/60'
            const content = (
              <>
                <span className="min-w-0 grow truncate font-medium">
                  {posts.platformNames(run.platforms)}
                </span>
                <RunState status={run.status} />
                <span className="w-20 shrink-0 text-right text-ink-3 text-xs">
                  <Time utc={run.created_at} relative />
                </span>
              </>
            )
            return (
              <li key={run.id} className="border-b">
                {run.post_id ? (
                  <Link
                    to="/w/$workspaceId/posts/$postId"
                    params={{ workspaceId: slug, postId: run.post_id }}
                    className={look}
                  >
                    {content}
                  </Link>
                ) : (
                  <Link
                    to="/w/$workspaceId/runs/$runId"
                    params={{ workspaceId: slug, runId: run.id }}
                    className={look}
                  >
                    {content}
                  </Link>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
