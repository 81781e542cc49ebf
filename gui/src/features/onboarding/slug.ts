/** The address that goes with a name; undefined when its letters make none. */
export function slugOf(name: string): string | undefined {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 63)
    .replace(/-$/, '')
  return slug && slug.length > 2 ? slug : undefined
}
