import { getRouteApi } from '@tanstack/react-router'
import { ArchiveRestore } from 'lucide-react'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { Time } from '@/components/ui/time'
import { trashPages, useRestore } from '@/data/trash'
import { KINDS } from '@/data/trash-kinds'
import { day } from '@/lib/dates'
import { m } from '@/lib/i18n/en/trash'
import { useWorkspace } from '@/lib/permissions'

const route = getRouteApi('/w/$workspaceId/trash/')
const OPTIONS = optionsOf(KINDS, m.kinds)

/** What was removed and can be brought back, the latest first. */
export function TrashPage() {
  const { id, timezone } = useWorkspace()
  const { kind } = route.useSearch()
  const restore = useRestore(id)
  return (
    <ListPage
      title={m.title}
      list={trashPages(id, kind)}
      words={{ empty: m.empty, emptyText: m.emptyText, filtered: m.filtered }}
      filters={<Choice folded name="kind" label={m.kind} all={m.anyKind} options={OPTIONS} />}
      mayChange
      rows={{
        nameOf: ({ title }) => title,
        columns: [
          {
            header: m.name,
            name: ({ title }) => title,
            small: ({ kind: its, deleted_at: at }) => (
              <>
                <span>{m.kinds[its]}</span>
                <Time utc={at} relative />
              </>
            ),
          },
          { header: m.kind, wide: 'w-36', cell: ({ kind: its }) => m.kinds[its] },
          { header: m.by, wide: 'w-40', cell: ({ deleted_by: by }) => by },
          {
            header: m.when,
            wide: 'w-32 text-right',
            cell: ({ deleted_at: at }) => <Time utc={at} relative />,
          },
          {
            header: m.until,
            wide: 'w-32 text-right',
            cell: ({ purged_after: at }) => day(at, timezone),
          },
        ],
        acts: (row) => [
          {
            text: m.restore,
            icon: ArchiveRestore,
            run: () => restore.mutateAsync(row),
            done: m.restored(row.title),
          },
        ],
      }}
    />
  )
}
