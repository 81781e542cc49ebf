/** One word or phrase per line, each once. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** A number from a field that may be empty. */
export const numberOf = (text: string): number | null => (text.trim() ? Number(text) : null)

/** `Europe/Berlin (GMT+1)`, in the order of the names. */
export function zoneLabel(zone: string, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts(now)
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return `${zone.replaceAll('_', ' ')} (${offset})`
}
