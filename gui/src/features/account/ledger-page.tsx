import { getRouteApi } from '@tanstack/react-router'
import { lazy } from 'react'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { Time } from '@/components/ui/time'
import { ledgerQuery } from '@/data/usage'
import { m } from '@/lib/i18n/en/usage'
import { number } from '@/lib/i18n/format'
import { usePlace } from '@/lib/permissions'
import { UsageFrame } from './usage-frame'

const LedgerEntrySheet = lazy(() => import('./ledger-entry'))
const route = getRouteApi('/account/$accountId/usage/ledger/')
const KINDS = ['grant', 'usage', 'overage', 'invoice_line', 'adjustment'] as const

/** Each credit that was granted or spent, the latest first. */
export function AccountLedger() {
  const { id } = usePlace()
  const { kind } = route.useSearch()
  return (
    <ListPage
      title={m.ledger}
      list={ledgerQuery(id, { kind })}
      frame={(parts) => <UsageFrame of="ledger" {...parts} />}
      words={{ empty: m.noEntries, emptyText: m.noEntriesText }}
      filters={
        <Choice name="kind" label={m.kind} all={m.anyKind} options={optionsOf(KINDS, m.kinds)} />
      }
      mayChange
      rows={{
        nameOf: (row) => m.kinds[row.kind],
        edit: LedgerEntrySheet,
        acts: () => [],
        columns: [
          {
            header: m.kind,
            name: (row) => m.kinds[row.kind],
            small: (row) => row.user_name ?? row.workspace_name,
          },
          { header: m.who, wide: 'w-48', cell: (row) => row.user_name },
          { header: m.where, wide: 'w-48', cell: (row) => row.workspace_name },
          {
            header: m.credits,
            className: 'w-24 text-right tabular-nums',
            cell: ({ credits }) => number(credits),
          },
          { header: m.when, wide: 'w-36', cell: (row) => <Time utc={row.created_at} /> },
        ],
      }}
    />
  )
}
