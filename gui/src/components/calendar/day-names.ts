import type { Day } from '@/lib/days'
import { LOCALE } from '@/lib/i18n/format'

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options })
  return (day: Day) => made.format(new Date(`${day}T00:00Z`))
}

/** "Tuesday, 12 May". */
export const longDay = format({ weekday: 'long', day: 'numeric', month: 'long' })
export const shortDay = format({ weekday: 'short', day: 'numeric', month: 'short' })
export const weekdayName = format({ weekday: 'short' })
export const monthName = format({ month: 'long', year: 'numeric' })
export const shortMonth = format({ month: 'short' })
export const dateOf = (day: Day) => String(Number(day.slice(8)))
