import type { FormProps } from '@/components/list/add-button'
import { Sheet } from '@/components/ui/dialog'
import type { Invoice } from '@/data/plans'
import { day } from '@/lib/dates'
import { m } from '@/lib/i18n/en/plans'
import { money } from '@/lib/money'
import { usePlace } from '@/lib/permissions'
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
      <table className="w-full text-sm tabular-nums">
        <thead className="sr-only">
          <tr>
            <th>{m.line}</th>
            <th>{m.price}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              <td className="border-b py-2 pr-4">{line.description}</td>
              <td className="whitespace-nowrap border-b py-2 text-right">
                {money(line.cents, currency)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot className="font-semibold">
          <tr>
            <th scope="row" className="pt-2.5 pr-4 text-left">
              {m.total}
            </th>
            <td className="whitespace-nowrap pt-2.5 text-right">{money(total, currency)}</td>
          </tr>
        </tfoot>
      </table>
    </Sheet>
  )
}
