import { LOCALE } from './i18n/format'

/** Cents as people write them: `money(4150, 'usd')` is "$41.50". */
export const money = (cents: number, currency: string) =>
  new Intl.NumberFormat(LOCALE, { style: 'currency', currency }).format(cents / 100)

/** A millionth of it, of which single answers cost few: never rounded to nothing. */
export const micros = (value: number, currency: string) =>
  new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    maximumFractionDigits: 6,
    minimumFractionDigits: 2,
  }).format(value / 1_000_000)
