import { ExternalLink, FileDown } from 'lucide-react'
import type { Invoice } from '@/data/plans'
import { m } from '@/lib/i18n/en/plans'

/** Where an invoice is seen and paid, and where it is as a file: pages of the provider's. */
export function Links({ invoice }: { invoice: Invoice }) {
  const { number, page_url: page, pdf_url: pdf, status } = invoice
  const toPay = status === 'open'
  const name = number ?? m.draft
  const look =
    'inline-flex items-center gap-1 text-sm underline decoration-line-strong underline-offset-4 hover:decoration-ink [&_svg]:size-3.5'
  return (
    // Above the name, which covers the row.
    <span className="relative inline-flex gap-3">
      {page && (
        <a
          href={page}
          target="_blank"
          rel="noreferrer"
          aria-label={toPay ? m.payOf(name) : m.viewOf(name)}
          className={look}
        >
          {toPay ? m.pay : m.view}
          <ExternalLink aria-hidden />
        </a>
      )}
      {pdf && (
        <a href={pdf} aria-label={m.pdfOf(name)} className={look}>
          {m.pdf}
          <FileDown aria-hidden />
        </a>
      )}
    </span>
  )
}
