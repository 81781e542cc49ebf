import { createFileRoute } from '@tanstack/react-router'
import { licenseTemplates } from '@/data/licenses'
import { TemplatesPage } from '@/features/licenses/templates-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'

export const Route = createFileRoute('/account/$accountId/licenses/templates/')({
  ...accountPage(m.licenseTemplates, 'account:read'),
  loader: async ({ context: { client, account } }) => {
    void client.prefetchInfiniteQuery(licenseTemplates.pages(account.id))
  },
  component: TemplatesPage,
})
