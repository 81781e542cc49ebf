import { getRouteApi } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { Choice, optionsOf, useFilters } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { RunState } from '@/components/runs/run-state'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { LIVE, type Run, runs } from '@/data/runs'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/runs'
import { useWorkspace } from '@/lib/permissions'
import { spanOf } from './timeline'
import { useNow } from './use-now'

const route = getRouteApi('/w/$workspaceId/runs/')
const STATUSES = optionsOf(['running', 'queued', 'succeeded', 'failed', 'cancelled'], m.statuses)

/** Every run, the newest first; those under way tick. */
export function RunsPage() {
  const { id } = useWorkspace()
  const { status, source } = route.useSearch()
  const { change } = useFilters()
  return (
    <ListPage
      title={m.title}
      list={runs.pages(id, { status, source_id: source })}
      words={{ empty: m.empty, emptyText: m.emptyText, filtered: m.filtered }}
      add={{
        scope: 'runs:write',
        id: 'new-from-source',
        text: m.begin,
        keys: 'n',
        to: '/w/$workspaceId/sources',
      }}
      filters={
        <>
          <Choice name="status" label={m.status} all={m.anyStatus} options={STATUSES} />
          {source && (
            <Button
              size="sm"
              onClick={() => change({ source: undefined })}
              aria-label={m.allSources}
            >
              {m.ofSource}
              <X aria-hidden />
            </Button>
          )}
        </>
      }
      rows={{
        nameOf: ({ title }) => title,
        to: '/w/$workspaceId/runs/$runId',
        params: (run) => ({ runId: run.id }),
        columns: [
          {
            header: m.name,
            name: ({ title }) => title,
            small: ({ status, platforms, created_at: at }) => (
              <>
                <RunState status={status} />
                <span>{posts.platformNames(platforms)}</span>
                <Time utc={at} relative />
              </>
            ),
          },
          {
            header: m.platform,
            wide: 'w-28',
            cell: ({ platforms }) => posts.platformNames(platforms),
          },
          { header: m.status, wide: 'w-32', cell: ({ status }) => <RunState status={status} /> },
          { header: m.took, wide: 'w-24 text-right', cell: (run) => <Took run={run} /> },
          { header: m.cost, wide: 'w-20 text-right', cell: (run) => m.money(run.cost_micros) },
          {
            header: m.started,
            wide: 'w-32 text-right',
            cell: ({ created_at: at }) => <Time utc={at} relative />,
          },
        ],
      }}
    />
  )
}

function Took({ run: { status, started_at: start, finished_at: end } }: { run: Run }) {
  const live = LIVE.has(status)
  const now = useNow(live)
  if (!start) return null
  return live ? spanOf(start, now, true) : end && spanOf(start, end)
}
