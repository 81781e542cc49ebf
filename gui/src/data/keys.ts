/** How what is kept of a workspace or an account is called, and which events make it old. */

import type { QueryKey } from '@tanstack/react-query'
import type { eventSubjectNames } from '@/api/catalogue'

/** What events are about, as the catalogue of the contract has it. */
export type Subject = keyof typeof eventSubjectNames

/** The first elements of every query key of a workspace, so that one prefix forgets or renews all of it. */
export function inWorkspace<const Rest extends readonly unknown[]>(
  workspaceId: string,
  resource: string,
  ...rest: Rest
) {
  return ['w', workspaceId, resource, ...rest] as const
}

/** The same of an account. */
export function inAccount<const Rest extends readonly unknown[]>(accountId: string, ...rest: Rest) {
  return ['a', accountId, ...rest] as const
}

const followers = new Map<string, Set<string>>()

/** Let a list become old by events about something else; those about its own kind do it by its name. */
export function follows(list: string, ...subjects: readonly Subject[]): void {
  for (const subject of subjects) {
    followers.set(subject, (followers.get(subject) ?? new Set()).add(list))
  }
}

/** What the list of a kind is called, in addresses and keys: of an `api_key`, `api-keys`. */
export function listOf<S extends string>(subject: S) {
  return `${subject.replaceAll('_', '-')}s` as `${Dashed<S>}s`
}
type Dashed<S extends string> = S extends `${infer A}_${infer B}` ? `${A}-${Dashed<B>}` : S

/** Which lists an event about this makes old; of those whose code never came, nothing is kept. */
export function affected(subject: string): readonly string[] {
  return [listOf(subject), ...(followers.get(subject) ?? [])]
}

/** What a change of these makes old, as their events will: nobody waits for the stream to see their own. */
export function renewedBy(workspaceId: string, ...subjects: readonly Subject[]): QueryKey[] {
  const lists = new Set(subjects.flatMap(affected))
  return [...lists].map((list) => inWorkspace(workspaceId, list))
}
