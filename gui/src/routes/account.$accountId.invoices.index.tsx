import { createFileRoute } from '@tanstack/react-router'
import { AccountInvoices } from '@/features/account/invoices-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'

export const Route = createFileRoute('/account/$accountId/invoices/')({
  ...accountPage(m.accountBills, 'account:read'),
  component: AccountInvoices,
})
