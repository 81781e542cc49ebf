import { createFileRoute } from '@tanstack/react-router'
import { ledgerQuery } from '@/data/usage'
import { AccountLedger } from '@/features/account/ledger-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/account/$accountId/usage/ledger/')({
  ...accountPage(m.accountLedger, 'account:read'),
  validateSearch: search({
    kind: oneOf(['grant', 'usage', 'overage', 'invoice_line', 'adjustment']),
  }),
  loaderDeps: ({ search: { kind } }) => ({ kind }),
  loader: ({ context: { client, account }, deps }) => {
    void client.prefetchInfiniteQuery(ledgerQuery(account.id, deps))
  },
  component: AccountLedger,
})
