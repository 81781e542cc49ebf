import { createFileRoute } from '@tanstack/react-router'
import { accountUsageQuery } from '@/data/usage'
import { AccountUsage } from '@/features/account/usage-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'

export const Route = createFileRoute('/account/$accountId/usage/')({
  ...accountPage(m.accountUsage, 'account:read'),
  loader: ({ context: { client, account } }) =>
    client.ensureQueryData(accountUsageQuery(account.id)),
  component: AccountUsage,
})
