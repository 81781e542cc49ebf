import { createFileRoute } from '@tanstack/react-router'
import { accountWorkspaces } from '@/data/account-workspaces'
import { AccountWorkspaces } from '@/features/account/workspaces-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'

export const Route = createFileRoute('/account/$accountId/workspaces/')({
  ...accountPage(m.accountWorkspaces, 'account:read'),
  loader: async ({ context: { client, account } }) => {
    void client.prefetchInfiniteQuery(accountWorkspaces.pages(account.id))
  },
  component: AccountWorkspaces,
})
