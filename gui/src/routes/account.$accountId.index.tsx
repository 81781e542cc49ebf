import { createFileRoute } from '@tanstack/react-router'
import { accountQuery } from '@/data/accounts'
import { AccountOverview } from '@/features/account/overview-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'

export const Route = createFileRoute('/account/$accountId/')({
  ...accountPage(m.accountOverview, 'account:read'),
  loader: ({ context: { client, account } }) => client.ensureQueryData(accountQuery(account.id)),
  component: AccountOverview,
})
