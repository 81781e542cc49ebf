import type { QueryClient } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { ownAccountsQuery } from '@/data/accounts'
import { meQuery } from '@/data/me'
import { viewerZone } from '@/lib/dates'
import type { AccountPlace } from '@/lib/permissions'

/** What one is in the account of the address. */
export async function enterAccount(client: QueryClient, id: string): Promise<AccountPlace> {
  // The person stands in the shell, beside whatever the page shows.
  const [{ items }] = await Promise.all([
    client.ensureQueryData(ownAccountsQuery()),
    client.ensureQueryData(meQuery()),
  ])
  const found = items.find((account) => account.id === id)
  if (!found) throw notFound()
  return {
    kind: 'account',
    id,
    name: found.name,
    role: found.role,
    timezone: viewerZone(),
    scopes: new Set(found.rights),
    params: { accountId: id },
  }
}

/** Where somebody begins who pays for the work of others and is in none of it. */
export async function accountOfOthers(client: QueryClient): Promise<string | undefined> {
  const { items } = await client.ensureQueryData(ownAccountsQuery())
  return items.find(({ role }) => role !== 'owner')?.id
}
