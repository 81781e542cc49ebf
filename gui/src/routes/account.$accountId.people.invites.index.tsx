import { createFileRoute } from '@tanstack/react-router'
import { accountInvites } from '@/data/account-people'
import { AccountInvites } from '@/features/account/invites-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/account/$accountId/people/invites/')({
  ...accountPage(m.accountInvites, 'account:manage'),
  validateSearch: search({ state: oneOf(['pending', 'accepted', 'revoked']) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client, account }, deps }) => {
    void client.prefetchInfiniteQuery(accountInvites.pages(account.id, deps))
  },
  component: AccountInvites,
})
