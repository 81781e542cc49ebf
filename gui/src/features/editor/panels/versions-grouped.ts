import type { Version } from '@/data/versions'

const SITTING_MS = 10 * 60_000

export type Sitting = readonly [Version, ...Version[]]

/** Autosave makes many versions; those of one person in one sitting stand together, the newest first. */
export function grouped(versions: readonly Version[]): Sitting[] {
  const sittings: [Version, ...Version[]][] = []
  for (const version of versions) {
    const before = sittings.at(-1)
    const last = before?.at(-1)
    const near = last && Date.parse(last.created_at) - Date.parse(version.created_at) < SITTING_MS
    const alike =
      last?.author_id === version.author_id &&
      last.run_id === version.run_id &&
      !last.summary &&
      !version.summary
    if (before && near && alike) before.push(version)
    else sittings.push([version])
  }
  return sittings
}
