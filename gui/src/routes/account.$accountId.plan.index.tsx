import { createFileRoute } from '@tanstack/react-router'
import { AccountPlan } from '@/features/account/plan-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'
import { flag, search } from '@/lib/schema'

export const Route = createFileRoute('/account/$accountId/plan/')({
  ...accountPage(m.accountPlan, 'account:read'),
  // `paid`: whoever comes back from the page where a plan is bought.
  validateSearch: search({ paid: flag }),
  loader: async ({ context: { client, account } }) => {
    // Few people come here, and what every page loads is full.
    const { plansQuery, subscriptionQuery } = await import('@/data/plans')
    const { items } = await client.ensureQueryData(plansQuery())
    if (items.length > 0) await client.ensureQueryData(subscriptionQuery(account.id))
  },
  component: AccountPlan,
})
