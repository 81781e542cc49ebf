import { createFileRoute } from '@tanstack/react-router'
import { accountMembers } from '@/data/account-people'
import { AccountMembers } from '@/features/account/members-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/account/$accountId/people/')({
  ...accountPage(m.accountPeople, 'account:read'),
  validateSearch: search({ role: oneOf(['owner', 'admin', 'billing']) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client, account }, deps }) => {
    void client.prefetchInfiniteQuery(accountMembers.pages(account.id, deps))
  },
  component: AccountMembers,
})
