import { createFileRoute } from '@tanstack/react-router'
import { serviceAccounts } from '@/data/service-accounts'
import { ServiceAccountsPage } from '@/features/team/service-accounts-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/team/service-accounts/')({
  ...page(m.serviceAccounts, 'members:read'),
  loader: async ({ context: { client, workspace } }) => {
    void client.prefetchInfiniteQuery(serviceAccounts.pages(workspace.id))
  },
  component: ServiceAccountsPage,
})
