/** What a browser calls itself, in two words; only for people to recognise it, so the usual ones are enough. */

const PROGRAMS: readonly [RegExp, string][] = [
  [/^postmagiq/i, 'Postmagiq in a terminal'],
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/(Headless)?Chrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/^curl\//, 'curl'],
  [/^python/i, 'Python'],
]
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Windows/, 'Windows'],
  [/Linux|X11/, 'Linux'],
]

export interface Device {
  program: string | null
  system: string | null
  /** Held in the hand. */
  small: boolean
}

export function deviceOf(userAgent: string | null): Device {
  const among = (known: readonly [RegExp, string][]) =>
    known.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? null
  const system = among(SYSTEMS)
  return {
    program: among(PROGRAMS),
    system,
    small: system === 'iPhone' || system === 'Android' || system === 'iPad',
  }
}
