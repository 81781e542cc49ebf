import { m } from '@/lib/i18n/en/plans'
import { money } from '@/lib/money'

interface BilledLinesProps {
  lines: readonly { description: string; cents: number }[]
  currency: string
  /** What the sum is called, and how much it is. */
  sum: string
  cents: number
}

/** What is billed, line by line, above what it comes to. */
export function BilledLines({ lines, currency, sum, cents }: BilledLinesProps) {
  return (
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
            {sum}
          </th>
          <td className="whitespace-nowrap pt-2.5 text-right">{money(cents, currency)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
