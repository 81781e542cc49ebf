import { createFileRoute } from '@tanstack/react-router'
import { webhooks } from '@/data/webhooks'
import { WebhooksPage } from '@/features/developer/webhooks-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/webhooks/')({
  ...page(m.webhooks, 'webhooks:read'),
  loader: async ({ context: { client, workspace } }) => {
    void client.prefetchInfiniteQuery(webhooks.pages(workspace.id))
  },
  component: WebhooksPage,
})
