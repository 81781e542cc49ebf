import { createFileRoute } from '@tanstack/react-router'
import { accountQuery } from '@/data/accounts'
import { AccountOverview } from '@/features/account/overview-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'

export const Route = createFileRoute('/account/$accountId/')({
  ...accountPage(m.accountOverview, 'account:read'),
  loader: async ({ context: { client, account } }) => {
    // Few people come here, and what every page loads is full.
    const { readGlance } = await import('@/data/glance')
    await Promise.all([
      client.ensureQueryData(accountQuery(account.id)),
      readGlance(client, account.id),
    ])
  },
  component: AccountOverview,
})
