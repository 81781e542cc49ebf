const KEY = 'recent-commands'
const KEPT = 12

/** Ids of the commands used last, the newest at the end. */
export function recent(): string[] {
  return localStorage.getItem(KEY)?.split('\n') ?? []
}

export function noteUse(id: string): void {
  const ids = [...recent().filter((each) => each !== id), id].slice(-KEPT)
  localStorage.setItem(KEY, ids.join('\n'))
}
