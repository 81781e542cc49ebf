import { createFileRoute } from '@tanstack/react-router'
import { invoices } from '@/data/plans'
import { AccountInvoices } from '@/features/account/invoices-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'

export const Route = createFileRoute('/account/$accountId/invoices/')({
  ...accountPage(m.accountBills, 'account:read'),
  loader: async ({ context: { client, account } }) => {
    void client.prefetchInfiniteQuery(invoices.pages(account.id))
  },
  component: AccountInvoices,
})
