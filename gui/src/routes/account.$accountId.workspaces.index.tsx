import { createFileRoute } from '@tanstack/react-router'
import { AccountWorkspaces } from '@/features/account/workspaces-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'

export const Route = createFileRoute('/account/$accountId/workspaces/')({
  ...accountPage(m.accountWorkspaces, 'account:read'),
  component: AccountWorkspaces,
})
