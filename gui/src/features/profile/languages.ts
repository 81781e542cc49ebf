/** Languages by their own names, as their speakers look for them. */

const TAGS = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'pt-BR', 'sv', 'uk', 'ja', 'zh-Hans']

export function languages(now: string): { value: string; label: string }[] {
  const tags = TAGS.includes(now) ? TAGS : [now, ...TAGS]
  return tags.map((tag) => ({ value: tag, label: named(tag) }))
}

function named(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return tag
  }
}
