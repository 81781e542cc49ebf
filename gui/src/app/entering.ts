import type { QueryClient } from '@tanstack/react-query'
import { notFound, redirect } from '@tanstack/react-router'
import { session } from '@/api/session'
import { meQuery } from '@/data/me'
import { membershipQuery, remember } from '@/data/workspaces'
import { usable, type WorkspacePlace } from '@/lib/permissions'

/** Send who is not signed in to the door, and back here afterwards. */
export async function requireSession(href: string): Promise<void> {
  if (await session.restore()) return
  throw redirect({ to: '/sign-in', search: href === '/' ? {} : { next: href } })
}

/** Who one is in the workspace of the address; the address may name it by slug or id. */
export async function enterWorkspace(client: QueryClient, named: string): Promise<WorkspacePlace> {
  const known = client.getQueryData(meQuery().queryKey) !== undefined
  // Asked beside who one is, by what the address says; kept under the id, as every later question asks for it.
  const early = known ? undefined : client.fetchQuery(membershipQuery(named)).catch(() => undefined)
  const me = await client.ensureQueryData(meQuery())
  const found = me.workspaces.find(({ id, slug }) => id === named || slug === named)
  if (!found) throw notFound()
  const mine = await early
  if (mine) client.setQueryData(membershipQuery(found.id).queryKey, mine)
  const { role, scopes, read_only } = await client.ensureQueryData(membershipQuery(found.id))
  remember(found.id)
  return {
    ...found,
    kind: 'workspace',
    params: { workspaceId: found.slug },
    role,
    read_only,
    ...usable(found.status, scopes, read_only),
  }
}

/** Stop what is under way for another workspace or account, and forget all of it. */
export async function leaveOthers(client: QueryClient, placeId: string): Promise<void> {
  const predicate = ({ queryKey: [place, id] }: { queryKey: readonly unknown[] }) =>
    (place === 'w' || place === 'a') && id !== placeId
  await client.cancelQueries({ predicate })
  client.removeQueries({ predicate })
}
