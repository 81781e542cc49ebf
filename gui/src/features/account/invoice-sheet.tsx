import type { FormProps } from '@/components/list/add-button'
import { Sheet } from '@/components/ui/dialog'
import type { Invoice } from '@/data/plans'
import { day } from '@/lib/dates'
import { m } from '@/lib/i18n/en/plans'
import { usePlace } from '@/lib/permissions'
import { BilledLines } from './billed-lines'
import { Links } from './invoice-links'
import { InvoiceState } from './plan-status'

/** An invoice with what stands on it. */
export default function InvoiceSheet({ row, onClose }: FormProps<Invoice>) {
  const { timezone } = usePlace()
  if (!row) return null
  const { number, lines, currency, total_cents: total, next_attempt_at: again } = row
  const on = (utc: string) => day(utc, timezone)
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={number ?? m.draft}
      text={`${on(row.period_start)} – ${on(row.period_end)}`}
    >
      <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <InvoiceState of={row} />
        {again && row.status === 'open' && <span className="text-ink-3">{m.again(on(again))}</span>}
        <Links invoice={row} />
      </p>
      <BilledLines lines={lines} currency={currency} sum={m.total} cents={total} />
    </Sheet>
  )
}
