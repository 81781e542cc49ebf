import type { AgentSettings } from '@/data/agents'
import { m } from '@/lib/i18n/en/agents'

const MICROS = 1_000_000
type Price = NonNullable<AgentSettings['prices']>[number]

/** Dollars of a field that may be empty, as millionths. */
export const microsOf = (text: string): number | null =>
  text.trim() ? Math.round(Number(text) * MICROS) : null

/** The same the other way. */
export const dollarsOf = (micros: number | null | undefined): string =>
  micros === null || micros === undefined ? '' : String(micros / MICROS)

/** `llama3.3 0 0`: a price in a line. */
export const lineOf = ({ model, read_micros: read, written_micros: written }: Price): string =>
  `${model} ${dollarsOf(read)} ${dollarsOf(written)}`

/** Read prices line by line; throws what to say about the first that is none. */
export function pricesOf(text: string): Price[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).map((line) => {
    const [, model, read, written] = /^(\S+)\s+(\d+(?:\.\d+)?)\s+(\d+(?:\.\d+)?)$/.exec(line) ?? []
    if (!model || !read || !written) throw new Error(m.badPrice(line))
    return {
      model,
      read_micros: microsOf(read) ?? 0,
      written_micros: microsOf(written) ?? 0,
    }
  })
}

/** A list in which one has changed places with its neighbour. */
export function moved<Item>(items: readonly Item[], from: number, by: 1 | -1): Item[] {
  const next = [...items]
  const [item] = next.splice(from, 1)
  if (item !== undefined) next.splice(from + by, 0, item)
  return next
}
