import { createFileRoute } from '@tanstack/react-router'
import { webhooksQuery } from '@/data/webhooks'
import { WebhooksPage } from '@/features/developer/webhooks-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/webhooks/')({
  ...page(m.webhooks, 'webhooks:read'),
  loader: async ({ context: { client, workspace } }) => {
    await client.ensureInfiniteQueryData(webhooksQuery(workspace.id))
  },
  component: WebhooksPage,
})
