/**
 * The moment a clock on a wall shows, for fields in which people type one. The zone is always said, so the answer does
 * not depend on the device. `local` is `2026-05-12T09:00`, as the browser's own field gives it.
 */

export type Moment =
  | { kind: 'moment'; utc: string; twice: boolean }
  /** Clocks go forward over it: this time does not exist that day. */
  | { kind: 'gap' }
  | { kind: 'unreadable' }

const HOUR_MS = 3_600_000

export function momentOf(local: string, zone: string): Moment {
  const plain = Date.parse(`${local}Z`)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local) || Number.isNaN(plain)) {
    return { kind: 'unreadable' }
  }
  // The offset before and after any change of clocks near that time; both may fit, or none.
  const offsets = [plain - 24 * HOUR_MS, plain + 24 * HOUR_MS].map((ms) => offsetAt(ms, zone))
  const fitting = [...new Set(offsets)]
    .map((offset) => plain - offset)
    .filter((ms) => ms + offsetAt(ms, zone) === plain)
    .sort((a, b) => a - b)
  const first = fitting[0]
  if (first === undefined) return { kind: 'gap' }
  return { kind: 'moment', utc: new Date(first).toISOString(), twice: fitting.length > 1 }
}

/** What the field shows for a moment: `2026-05-12T09:00`. */
export function wallTime(utc: string, zone: string): string {
  const ms = Date.parse(utc)
  const shown = ms + offsetAt(ms, zone)
  return new Date(shown).toISOString().slice(0, 16)
}

function offsetAt(ms: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(ms)
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '00'
  const shown = `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}Z`
  return Date.parse(shown) - Math.floor(ms / 1000) * 1000
}
