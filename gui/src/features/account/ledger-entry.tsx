import type { ReactNode } from 'react'
import type { FormProps } from '@/components/list/add-button'
import { Sheet } from '@/components/ui/dialog'
import { Time } from '@/components/ui/time'
import type { LedgerEntry } from '@/data/usage'
import { m } from '@/lib/i18n/en/usage'
import { number } from '@/lib/i18n/format'
import { micros } from '@/lib/money'

/** An entry of the ledger: who, in which run, what it cost and what is charged for it. */
export default function LedgerEntrySheet({ row, onClose }: FormProps<LedgerEntry>) {
  if (!row) return null
  const currency = row.currency ?? 'usd'
  const facts: [string, ReactNode][] = [
    [m.when, <Time key="when" utc={row.created_at} />],
    [m.credits, number(row.credits)],
    [m.who, row.user_name],
    [m.where, row.workspace_name],
    [m.run, row.run_id],
    [m.cost, row.cost_micros !== 0 && micros(row.cost_micros, 'usd')],
    [m.charged, row.charged_micros !== 0 && micros(row.charged_micros, currency)],
    [m.invoice, row.invoice_ref],
  ]
  return (
    <Sheet open onOpenChange={(open) => !open && onClose()} title={m.kinds[row.kind]}>
      <dl className="space-y-3 text-sm">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-3">
                <dt className="text-ink-3">{name}</dt>
                <dd className="break-words tabular-nums">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Sheet>
  )
}
