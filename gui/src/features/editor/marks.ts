/** What stands on the text like an editor's pencil: where it begins and ends, and how it stays there while one types. */

export type MarkKind = 'error' | 'warning' | 'notice' | 'comment' | 'source' | 'fresh'

export interface Mark {
  id: string
  kind: MarkKind
  start: number
  end: number
}

export interface Segment {
  start: number
  text: string
  marks: readonly Mark[]
}

/** Cut a text where marks begin and end; joined, the pieces are the text again. */
export function segments(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start),
      end: Math.min(text.length, mark.end),
    }))
    .filter(({ start, end }) => start < end)
  const cuts = new Set([0, text.length])
  for (const { start, end } of inside) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, n) => {
    const end = places[n + 1] ?? text.length
    return {
      start,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
    }
  })
}

/** Move marks along with an edit; a mark whose own words were edited is gone. */
export function shift(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks]
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const edited = before.length - tail
  const by = after.length - before.length
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark]
    if (mark.start >= edited) return [{ ...mark, start: mark.start + by, end: mark.end + by }]
    return []
  })
}

/** Find a quote again: where it stood, else nearest to that. */
export function place(text: string, quote: string, near: number): [number, number] | null {
  if (!quote) return null
  let found = -1
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (found < 0 || Math.abs(at - near) < Math.abs(found - near)) found = at
  }
  return found < 0 ? null : [found, found + quote.length]
}

/** The server counts code points, a text here counts UTF-16 units. */
export function toUnits(text: string): (codePoints: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (n) => n
  const starts: number[] = []
  let unit = 0
  for (const char of text) {
    starts.push(unit)
    unit += char.length
  }
  return (n) => starts[n] ?? unit
}

export function toCodePoints(text: string, units: number): number {
  return [...text.slice(0, units)].length
}
