import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RunState } from '@/components/runs/run-state'
import { Section } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { LIVE, runs } from '@/data/runs'
import { m } from '@/lib/i18n/en/home'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { Line } from './line'

/** What is being written at this moment; nothing to see when nothing is. */
export function Running() {
  const { id, slug } = useWorkspace()
  const { data } = useInfiniteQuery(runs.pages(id))
  const live = data?.pages[0]?.items.filter(({ status }) => LIVE.has(status)) ?? []
  if (live.length === 0) return null
  return (
    <Section title={m.running} count={live.length}>
      <ul className="border-t">
        {live.map((run) => (
          <Line
            key={run.id}
            title={run.title}
            link={(look) => (
              <Link
                to="/w/$workspaceId/runs/$runId"
                params={{ workspaceId: slug, runId: run.id }}
                {...look}
              />
            )}
            note={posts.platformNames(run.platforms)}
            end={
              <span className="flex gap-3">
                <RunState status={run.status} />
                <Time utc={run.created_at} relative />
              </span>
            }
          />
        ))}
      </ul>
    </Section>
  )
}
