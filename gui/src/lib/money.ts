import { LOCALE } from './i18n/format'

/** The smallest coins as people write them: `money(4150, 'usd')` is "$41.50", and of yen "¥4,150". */
export function money(cents: number, currency: string): string {
  const written = new Intl.NumberFormat(LOCALE, { style: 'currency', currency })
  const { maximumFractionDigits: digits = 2 } = written.resolvedOptions()
  return written.format(cents / 10 ** digits)
}

/** A millionth of it, of which single answers cost few: never rounded to nothing. */
export const micros = (value: number, currency: string) =>
  new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    maximumFractionDigits: 6,
    minimumFractionDigits: 2,
  }).format(value / 1_000_000)
