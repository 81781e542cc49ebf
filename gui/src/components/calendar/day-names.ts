import type { Day } from '@/lib/days'
import { LOCALE } from '@/lib/i18n/format'

const moment = (day: Day) => new Date(`${day}T00:00Z`)
const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options })
  return (day: Day) => made.format(moment(day))
}

/** "Tuesday, 12 May". */
export const longDay = format({ weekday: 'long', day: 'numeric', month: 'long' })
export const weekdayName = format({ weekday: 'short' })
export const shortMonth = format({ month: 'short' })
const dates = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', dateStyle: 'medium' })
/** "Mar 9 – Apr 12, 2026". */
export const spanName = (from: Day, to: Day) => dates.formatRange(moment(from), moment(to))
export const dateOf = (day: Day) => String(Number(day.slice(8)))
