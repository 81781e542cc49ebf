import { getRouteApi } from '@tanstack/react-router'
import { Page } from '@/components/layout/page'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { Time } from '@/components/ui/time'
import { sources } from '@/data/sources'
import { m } from '@/lib/i18n/en/sources'
import { number } from '@/lib/i18n/format'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { Composer } from './composer'
import { SourceState } from './source-state'

const route = getRouteApi('/w/$workspaceId/sources/')
const STATES = optionsOf(['ready', 'fetching', 'failed'], m.states)

/** New from source, and everything that was ever written from. */
export function SourcesPage() {
  const { id } = useWorkspace()
  const { state } = route.useSearch()
  const mayWrite = usePermission('content:write')
  return (
    <ListPage
      title={m.title}
      list={sources.pages(id, { state })}
      frame={(parts) => <Page {...parts} aside={m.lead} above={mayWrite && <Composer />} />}
      words={{
        empty: m.empty,
        emptyText: mayWrite ? m.emptyText : undefined,
        filtered: m.filtered,
      }}
      filters={<Choice name="state" label={m.state} all={m.anyState} options={STATES} />}
      rows={{
        nameOf: ({ title }) => title,
        to: '/w/$workspaceId/sources/$sourceId',
        params: (source) => ({ sourceId: source.id }),
        columns: [
          {
            header: m.name,
            name: ({ title }) => title,
            small: ({ state, sentence_count: count, created_at: at }) => (
              <>
                <SourceState state={state} />
                <span>{m.count(count)}</span>
                <Time utc={at} relative />
              </>
            ),
          },
          { header: m.kind, wide: 'w-28', cell: ({ kind }) => m.kinds[kind] },
          { header: m.state, wide: 'w-32', cell: ({ state }) => <SourceState state={state} /> },
          {
            header: m.sentences,
            wide: 'w-24 text-right',
            cell: ({ sentence_count: count }) => (count ? number(count) : ''),
          },
          {
            header: m.size,
            wide: 'w-24 text-right',
            cell: ({ size_bytes: bytes }) => (bytes ? m.bytes(bytes) : ''),
          },
          {
            header: m.when,
            wide: 'w-32 text-right',
            cell: ({ created_at: at }) => <Time utc={at} relative />,
          },
        ],
      }}
    />
  )
}
