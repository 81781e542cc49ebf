import { createFileRoute } from '@tanstack/react-router'
import { webhooks } from '@/data/webhooks'
import { WebhookPage } from '@/features/developer/webhook-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/webhooks/$webhookId')({
  ...page(m.webhook, 'webhooks:read'),
  validateSearch: search({ state: oneOf(['pending', 'delivered', 'failed', 'cancelled']) }),
  loader: async ({ context: { client, workspace }, params }) => {
    await client.ensureQueryData(webhooks.detail(workspace.id, params.webhookId))
  },
  component: WebhookPage,
})
