import { createFileRoute } from '@tanstack/react-router'
import { AccountOver } from '@/features/account/over-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'
import { count, search, text } from '@/lib/schema'

export const Route = createFileRoute('/account/$accountId/plan/over/')({
  ...accountPage(m.accountOver, 'account:read'),
  // `plan`, and `quantity` of it: whose limits it is held against; else those that come by themselves.
  validateSearch: search({ plan: text, quantity: count }),
  loaderDeps: ({ search: { plan, quantity } }) => ({ plan, quantity }),
  loader: async ({ context: { client, account }, deps }) => {
    // Few people come here, and what every page loads is full.
    const { downgradeQuery } = await import('@/data/downgrade')
    await client.ensureQueryData(downgradeQuery(account.id, deps.plan, deps.quantity))
  },
  component: AccountOver,
})
