import { type Day, momentAt, momentsAt, utcOf, wall } from './days'

/**
 * The moment a clock on a wall shows, for fields in which people type one. The zone is always said, so the answer does
 * not depend on the device. `local` is `2026-05-12T09:00`, as the browser's own field gives it.
 */

export type Moment =
  /** `second` when clocks go back over it, so that it comes twice. */
  | { kind: 'moment'; utc: string; second?: string }
  /** Clocks go forward over it: that day has no such time, and `next` is as long after the change as it is into it. */
  | { kind: 'gap'; next: string }
  | { kind: 'unreadable' }

export function momentOf(local: string, zone: string): Moment {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local) || Number.isNaN(Date.parse(`${local}Z`))) {
    return { kind: 'unreadable' }
  }
  const [first, second] = momentsAt(local, zone)
  if (first === undefined) {
    return { kind: 'gap', next: momentAt(local.slice(0, 10), local.slice(11), zone) }
  }
  return { kind: 'moment', utc: utcOf(first), ...(second && { second: utcOf(second) }) }
}

/** What the field shows for a moment: `2026-05-12T09:00`. */
export const wallTime = (utc: string, zone: string): string => wall(Date.parse(utc), zone)

/** The same time of the clock on another day. */
export const onDay = (utc: string, day: Day, zone: string): Moment =>
  momentOf(`${day}T${wallTime(utc, zone).slice(11)}`, zone)
