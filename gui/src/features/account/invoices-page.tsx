import { lazy } from 'react'
import { ListPage } from '@/components/list/list-page'
import { type Invoice, invoices } from '@/data/plans'
import { day } from '@/lib/dates'
import { m as nav } from '@/lib/i18n/en/nav'
import { m } from '@/lib/i18n/en/plans'
import { money } from '@/lib/money'
import { usePlace } from '@/lib/permissions'
import { Links } from './invoice-links'
import { InvoiceState } from './plan-status'

const InvoiceSheet = lazy(() => import('./invoice-sheet'))

/** What an account was billed, the latest first. */
export function AccountInvoices() {
  const { id, timezone } = usePlace()
  const amountOf = (row: Invoice) => money(row.total_cents, row.currency)
  return (
    <ListPage
      title={nav.accountBills}
      list={invoices.pages(id)}
      words={{ empty: m.noInvoices, emptyText: m.noInvoicesText }}
      mayChange
      rows={{
        nameOf: (row) => row.number ?? m.draft,
        edit: InvoiceSheet,
        acts: () => [],
        columns: [
          {
            header: m.invoice,
            name: (row) => row.number ?? m.draft,
            small: (row) => (
              <>
                <InvoiceState of={row} />
                <span className="tabular-nums">{amountOf(row)}</span>
                <span>{day(row.issued_at, timezone)}</span>
              </>
            ),
          },
          { header: m.status, wide: 'w-40', cell: (row) => <InvoiceState of={row} /> },
          { header: m.issued, wide: 'w-32', cell: (row) => day(row.issued_at, timezone) },
          { header: m.total, wide: 'w-28 text-right tabular-nums', cell: amountOf },
          { header: '', className: 'w-32 text-right', cell: (row) => <Links invoice={row} /> },
        ],
      }}
    />
  )
}
