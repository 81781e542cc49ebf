import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Plus, X } from 'lucide-react'
import { type Column, DataTable } from '@/components/data-table/data-table'
import { Page } from '@/components/layout/page'
import { RunState } from '@/components/runs/run-state'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Segments } from '@/components/ui/segments'
import { Time } from '@/components/ui/time'
import { LIVE, type Run, type RunStatus, runsQuery } from '@/data/runs'
import { useCommands } from '@/lib/commands'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/runs'
import { Gate, useWorkspace } from '@/lib/permissions'
import { spanOf } from './timeline'
import { useNow } from './use-now'

const route = getRouteApi('/w/$workspaceId/runs/')
const STATUSES = ['running', 'queued', 'succeeded', 'failed', 'cancelled'] as const

/** Every run, the newest first; those under way tick. */
export function RunsPage() {
  const { id, slug } = useWorkspace()
  const { status, source } = route.useSearch()
  const go = route.useNavigate()
  const navigate = useNavigate()
  const list = useInfiniteQuery({
    ...runsQuery(id, { status, source_id: source }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const now = useNow(rows?.some((run) => LIVE.has(run.status)) ?? false)
  const narrowed = status !== undefined || source !== undefined
  const first = rows?.length === 0 && !narrowed
  const toSources = { to: '/w/$workspaceId/sources', params: { workspaceId: slug } } as const

  useCommands([
    {
      id: 'new-from-source',
      title: m.begin,
      group: 'make',
      keys: 'n',
      run: () => void navigate(toSources),
    },
  ])

  const begin = (
    <Gate scope="runs:write">
      <Button asChild look="primary">
        <Link {...toSources}>
          <Plus aria-hidden />
          {m.begin}
        </Link>
      </Button>
    </Gate>
  )
  return (
    <Page
      title={m.title}
      actions={!first && begin}
      filters={
        !first && (
          <>
            <Segments<RunStatus>
              label={m.status}
              value={status}
              options={[
                { value: undefined, label: m.anyStatus },
                ...STATUSES.map((value) => ({ value, label: m.statuses[value] })),
              ]}
              onChange={(next) => void go({ search: (before) => ({ ...before, status: next }) })}
            />
            {source && (
              <Button
                size="sm"
                onClick={() => void go({ search: (before) => ({ ...before, source: undefined }) })}
                aria-label={m.allSources}
              >
                {m.ofSource}
                <X aria-hidden />
              </Button>
            )}
          </>
        )
      }
    >
      {!rows ? (
        <SkeletonRows rows={8} />
      ) : first ? (
        <EmptyFirstUse title={m.empty} text={m.emptyText} action={begin} />
      ) : rows.length === 0 ? (
        <EmptyFiltered title={m.filtered} onClear={() => void go({ search: {} })} />
      ) : (
        <DataTable
          label={m.title}
          columns={columns(slug, now)}
          rows={rows}
          nameOf={({ title }) => title}
          onOpen={({ id: runId }) =>
            void navigate({
              to: '/w/$workspaceId/runs/$runId',
              params: { workspaceId: slug, runId },
            })
          }
          more={list}
        />
      )}
    </Page>
  )
}

function tookOf({ status, started_at, finished_at }: Run, now: number): string {
  if (!started_at) return ''
  return LIVE.has(status)
    ? spanOf(started_at, now, true)
    : finished_at
      ? spanOf(started_at, finished_at)
      : ''
}

const columns = (slug: string, now: number): readonly Column<Run>[] => [
  {
    id: 'title',
    header: m.name,
    cell: (run) => (
      <>
        <Link
          to="/w/$workspaceId/runs/$runId"
          params={{ workspaceId: slug, runId: run.id }}
          tabIndex={-1}
          className="block truncate font-medium text-base text-ink after:absolute after:inset-0 max-md:pt-2"
        >
          {run.title}
        </Link>
        <span className="flex gap-3 pb-2 text-ink-3 text-xs md:hidden">
          <RunState status={run.status} />
          <span>{posts.platforms[run.platform]}</span>
          <Time utc={run.created_at} relative />
        </span>
      </>
    ),
  },
  {
    id: 'platform',
    header: m.platform,
    className: 'w-28',
    wideOnly: true,
    cell: ({ platform }) => posts.platforms[platform],
  },
  {
    id: 'status',
    header: m.status,
    className: 'w-32',
    wideOnly: true,
    cell: ({ status }) => <RunState status={status} />,
  },
  {
    id: 'took',
    header: m.took,
    className: 'w-24 text-right',
    wideOnly: true,
    cell: (run) => tookOf(run, now),
  },
  {
    id: 'cost',
    header: m.cost,
    className: 'w-20 text-right',
    wideOnly: true,
    cell: ({ cost_micros: cost }) => m.money(cost),
  },
  {
    id: 'started',
    header: m.started,
    className: 'w-32 text-right',
    wideOnly: true,
    cell: ({ created_at: at }) => <Time utc={at} relative />,
  },
]
