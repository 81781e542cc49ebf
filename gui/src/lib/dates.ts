/** Times for people. They come as UTC and are shown in the workspace's zone; the server converts the other way. */

import { LOCALE } from './i18n/format'

const MINUTE = 60
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', MINUTE],
]
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto', style: 'short' })
const formats = new Map<string, Intl.DateTimeFormat>()

function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = timeZone + JSON.stringify(options)
  let made = formats.get(key)
  if (!made) {
    made = new Intl.DateTimeFormat(LOCALE, { timeZone, ...options })
    formats.set(key, made)
  }
  return made
}

export const viewerZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** "12 May", or "12 May 2024" when it is not this year. */
export function day(utc: string, zone: string, now = new Date()): string {
  const date = new Date(utc)
  const year = { year: 'numeric' } as const
  const same = format(zone, year).format(date) === format(zone, year).format(now)
  return format(zone, { day: 'numeric', month: 'short', ...(!same && year) }).format(date)
}

export function time(utc: string, zone: string): string {
  return format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(utc),
  )
}

/** "12 May, 09:00". */
export function dayAndTime(utc: string, zone: string, now = new Date()): string {
  return `${day(utc, zone, now)}, ${time(utc, zone)}`
}

/** The whole of it with its zone, for tooltips. */
export function exact(utc: string, zone: string): string {
  return format(zone, {
    dateStyle: undefined,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(new Date(utc))
}

/** "GMT+2": what tells two equal times of a night on which clocks go back. */
export function offsetName(utc: string, zone: string): string {
  const parts = format(zone, { timeZoneName: 'shortOffset' }).formatToParts(new Date(utc))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** "3 hr. ago"; beyond a week the day itself. */
export function ago(utc: string, zone: string, now = new Date()): string {
  const seconds = (new Date(utc).getTime() - now.getTime()) / 1000
  if (Math.abs(seconds) > 7 * 86_400) return day(utc, zone, now)
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', MINUTE]
  return relative.format(Math.round(seconds / size), unit)
}
