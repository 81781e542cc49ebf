/** Calendar days of a zone, as `2026-05-12`. Nothing here depends on the zone of the device. */

export type Day = string

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string): Intl.DateTimeFormat {
  let made = formats.get(zone)
  if (!made) {
    made = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(zone, made)
  }
  return made
}

/** What clocks on the wall show at a moment: `2026-05-12T09:00`. */
export function wall(ms: number, zone: string): string {
  const part = Object.fromEntries(
    format(zone)
      .formatToParts(ms)
      .map((p) => [p.type, p.value]),
  )
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`
}

const numbered = (day: Day) => Date.parse(`${day}T00:00Z`)
const named = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

export const dayOf = (utc: string | number, zone: string): Day =>
  wall(typeof utc === 'number' ? utc : Date.parse(utc), zone).slice(0, 10)

export const wallTime = (utc: string, zone: string): string => wall(Date.parse(utc), zone).slice(11)

export const addDays = (day: Day, count: number): Day => named(numbered(day) + count * DAY_MS)

/** The same day of another month, or its last one when it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const month = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
  for (let date = Number(day.slice(8)); ; date--) {
    const found = `${month}-${String(date).padStart(2, '0')}`
    if (!Number.isNaN(numbered(found)) && named(numbered(found)) === found) return found
  }
}

/** 0 is Monday. */
export const weekday = (day: Day): number => (new Date(numbered(day)).getUTCDay() + 6) % 7

export function weekOf(day: Day): Day[] {
  const monday = addDays(day, -weekday(day))
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index))
}

/** The week of a day, and those that follow it. */
export const weeksFrom = (day: Day, count: number): Day[][] =>
  Array.from({ length: count }, (_, index) => weekOf(addDays(day, 7 * index)))

const offset = (ms: number, zone: string) => Date.parse(`${wall(ms, zone)}Z`) - minute(ms)
const minute = (ms: number) => Math.floor(ms / MINUTE_MS) * MINUTE_MS

/** Every moment at which clocks of the zone show `2026-05-12T09:00`: one, two when they go back, none when they skip it. */
export function momentsAt(local: string, zone: string): number[] {
  const shown = Date.parse(`${local}Z`)
  // The offset before and after any change of clocks near that time; both may fit, or none.
  const offsets = new Set([offset(shown - DAY_MS, zone), offset(shown + DAY_MS, zone)])
  return [...offsets]
    .map((each) => shown - each)
    .filter((ms) => ms + offset(ms, zone) === shown)
    .sort((a, b) => a - b)
}

/**
 * The moment at which clocks of the zone show this; for due dates and the bounds of lists, which nobody publishes by.
 * Twice a day it is ambiguous or missing: the first of two holds, and a missing one moves on with the clocks.
 */
export function momentAt(day: Day, time: string, zone: string): string {
  const local = `${day}T${time}`
  const shown = Date.parse(`${local}Z`)
  const [first = shown - offset(shown - DAY_MS, zone)] = momentsAt(local, zone)
  return utcOf(first)
}

/** A moment as the API writes it. */
export const utcOf = (ms: number): string => new Date(ms).toISOString().replace('.000', '')
