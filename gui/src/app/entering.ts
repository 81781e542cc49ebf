import type { QueryClient } from '@tanstack/react-query'
import { notFound, redirect } from '@tanstack/react-router'
import { session } from '@/api/session'
import { meQuery } from '@/data/me'
import { membershipQuery, remember, workspaceKeys } from '@/data/workspaces'
import { type Place, usable } from '@/lib/permissions'

/** Send who is not signed in to the door, and back here afterwards. */
export async function requireSession(href: string): Promise<void> {
  if (await session.restore()) return
  throw redirect({ to: '/sign-in', search: href === '/' ? {} : { next: href } })
}

/** Who one is in the workspace of the address; the address may name it by slug or id. */
export async function enterWorkspace(client: QueryClient, named: string): Promise<Place> {
  const known = client.getQueryData(meQuery().queryKey) !== undefined
  // Asked beside who one is, by what the address says; kept under the id, as every later question asks for it.
  const early = known ? undefined : client.fetchQuery(membershipQuery(named)).catch(() => undefined)
  const me = await client.ensureQueryData(meQuery())
  const found = me.workspaces.find(({ id, slug }) => id === named || slug === named)
  if (!found) throw notFound()
  const mine = await early
  if (mine) client.setQueryData(membershipQuery(found.id).queryKey, mine)
  const { role, scopes } = await client.ensureQueryData(membershipQuery(found.id))
  remember(found.id)
  return { ...found, role, scopes: usable(found.status, scopes) }
}

/** Stop what is under way for another workspace and forget all of it. */
export async function leaveOthers(client: QueryClient, workspaceId: string): Promise<void> {
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) =>
    queryKey[0] === workspaceKeys.detail('')[0] && queryKey[1] !== workspaceId
  await client.cancelQueries({ predicate })
  client.removeQueries({ predicate })
}
