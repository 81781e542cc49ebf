import { momentsAt, wall } from './days'

/**
 * The moment a clock on a wall shows, for fields in which people type one. The zone is always said, so the answer does
 * not depend on the device. `local` is `2026-05-12T09:00`, as the browser's own field gives it.
 */

export type Moment =
  | { kind: 'moment'; utc: string; twice: boolean }
  /** Clocks go forward over it: this time does not exist that day. */
  | { kind: 'gap' }
  | { kind: 'unreadable' }

export function momentOf(local: string, zone: string): Moment {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local) || Number.isNaN(Date.parse(`${local}Z`))) {
    return { kind: 'unreadable' }
  }
  const [first, ...more] = momentsAt(local, zone)
  if (first === undefined) return { kind: 'gap' }
  return { kind: 'moment', utc: new Date(first).toISOString(), twice: more.length > 0 }
}

/** What the field shows for a moment: `2026-05-12T09:00`. */
export const wallTime = (utc: string, zone: string): string => wall(Date.parse(utc), zone)
