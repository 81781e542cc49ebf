import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, DataTable } from '@/components/data-table/data-table'
import { Page } from '@/components/layout/page'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { SkeletonRows } from '@/components/states/skeleton'
import { Segments } from '@/components/ui/segments'
import { Time } from '@/components/ui/time'
import { type Source, type SourceState as State, sourcesQuery } from '@/data/sources'
import { m } from '@/lib/i18n/en/sources'
import { number } from '@/lib/i18n/format'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { Composer } from './composer'
import { SourceState } from './source-state'

const route = getRouteApi('/w/$workspaceId/sources/')
const STATES = ['ready', 'fetching', 'failed'] as const

/** New from source, and everything that was ever written from. */
export function SourcesPage() {
  const { id, slug } = useWorkspace()
  const { state } = route.useSearch()
  const go = route.useNavigate()
  const navigate = useNavigate()
  const mayWrite = usePermission('content:write')
  const list = useInfiniteQuery({
    ...sourcesQuery(id, state),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const show = (next: State | undefined) => void go({ search: { state: next } })
  const first = rows?.length === 0 && !state
  return (
    <Page title={m.title} aside={m.lead}>
      {mayWrite && <Composer />}
      {first ? (
        <EmptyFirstUse title={m.empty} text={m.emptyText} />
      ) : (
        <>
          <div className="mb-2">
            <Segments<State>
              label={m.state}
              value={state}
              options={[
                { value: undefined, label: m.anyState },
                ...STATES.map((value) => ({ value, label: m.states[value] })),
              ]}
              onChange={show}
            />
          </div>
          {!rows ? (
            <SkeletonRows rows={6} />
          ) : rows.length === 0 ? (
            <EmptyFiltered title={m.filtered} onClear={() => show(undefined)} />
          ) : (
            <DataTable
              label={m.title}
              columns={columns(slug)}
              rows={rows}
              nameOf={({ title }) => title}
              onOpen={({ id: sourceId }) =>
                void navigate({
                  to: '/w/$workspaceId/sources/$sourceId',
                  params: { workspaceId: slug, sourceId },
                })
              }
              more={list}
            />
          )}
        </>
      )}
    </Page>
  )
}

const columns = (slug: string): readonly Column<Source>[] => [
  {
    id: 'title',
    header: m.name,
    cell: (source) => (
      <>
        <Link
          to="/w/$workspaceId/sources/$sourceId"
          params={{ workspaceId: slug, sourceId: source.id }}
          tabIndex={-1}
          className="block truncate font-medium text-base text-ink after:absolute after:inset-0 max-md:pt-2"
        >
          {source.title}
        </Link>
        <span className="flex gap-3 pb-2 text-ink-3 text-xs md:hidden">
          <SourceState state={source.state} />
          <span>{m.count(source.sentence_count)}</span>
          <Time utc={source.created_at} relative />
        </span>
      </>
    ),
  },
  {
    id: 'kind',
    header: m.kind,
    className: 'w-28',
    wideOnly: true,
    cell: ({ kind }) => m.kinds[kind],
  },
  {
    id: 'state',
    header: m.state,
    className: 'w-32',
    wideOnly: true,
    cell: ({ state }) => <SourceState state={state} />,
  },
  {
    id: 'sentences',
    header: m.sentences,
    className: 'w-24 text-right',
    wideOnly: true,
    cell: ({ sentence_count: count }) => (count ? number(count) : ''),
  },
  {
    id: 'size',
    header: m.size,
    className: 'w-24 text-right',
    wideOnly: true,
    cell: ({ size_bytes: bytes }) => (bytes ? m.bytes(bytes) : ''),
  },
  {
    id: 'when',
    header: m.when,
    className: 'w-32 text-right',
    wideOnly: true,
    cell: ({ created_at: at }) => <Time utc={at} relative />,
  },
]
