import type { QueryClient } from '@tanstack/react-query'
import { plansQuery, subscriptionQuery } from './plans'
import { accountUsageQuery } from './usage'

/** Read what an account's plan is told by; nothing but that none is sold, where none is. */
export async function readGlance(client: QueryClient, accountId: string): Promise<void> {
  const { items } = await client.ensureQueryData(plansQuery())
  if (items.length === 0) return
  await Promise.all([
    client.ensureQueryData(subscriptionQuery(accountId)),
    client.ensureQueryData(accountUsageQuery(accountId)),
  ])
}
