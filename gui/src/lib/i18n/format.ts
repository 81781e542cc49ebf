const LOCALE = 'en'
const plurals = new Intl.PluralRules(LOCALE)
const numbers = new Intl.NumberFormat(LOCALE)
const languages = new Intl.DisplayNames(LOCALE, { type: 'language' })

/** A number with its noun: `plural(1, 'post', 'posts')` is "1 post". */
export function plural(count: number, one: string, many: string): string {
  return `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : many}`
}

export function number(value: number): string {
  return numbers.format(value)
}

/** A size as people say it: `bytes(1536)` is "2 KB". */
export function bytes(size: number): string {
  if (size < 1024) return `${number(size)} B`
  if (size < 1024 * 1024) return `${number(Math.round(size / 1024))} KB`
  const mb = size / 1024 / 1024
  if (mb < 1024) return `${number(Math.round(mb * 10) / 10)} MB`
  return `${number(Math.round((mb / 1024) * 10) / 10)} GB`
}

export function list(
  words: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
) {
  return new Intl.ListFormat(LOCALE, { type }).format(words)
}

/** What a language is called: `languageName('pt-BR')` is "Brazilian Portuguese". */
export function languageName(code: string): string {
  return languages.of(code) ?? code
}

export { LOCALE }
