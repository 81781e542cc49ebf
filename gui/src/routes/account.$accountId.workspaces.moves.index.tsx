import { createFileRoute } from '@tanstack/react-router'
import { workspaceMoves } from '@/data/account-workspaces'
import { AccountMoves } from '@/features/account/moves-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/account/$accountId/workspaces/moves/')({
  ...accountPage(m.accountMoves, 'account:manage'),
  validateSearch: search({ state: oneOf(['pending', 'accepted', 'refused', 'revoked']) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client, account }, deps }) => {
    void client.prefetchInfiniteQuery(workspaceMoves.pages(account.id, deps))
  },
  component: AccountMoves,
})
