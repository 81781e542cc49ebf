import { lazy } from 'react'
import { ListPage } from '@/components/list/list-page'
import { Time } from '@/components/ui/time'
import { webhooks } from '@/data/webhooks'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'
import { WebhookStatus } from './webhook-state'

const WebhookForm = lazy(() => import('./webhook-form'))

/** The programs that hear of what happens here. */
export function WebhooksPage() {
  const { id } = useWorkspace()
  return (
    <ListPage
      title={m.webhooks}
      list={webhooks.pages(id)}
      words={{ empty: m.noWebhooks, emptyText: m.noWebhooksText }}
      add={{
        scope: 'webhooks:write',
        id: 'new-hook',
        text: m.newWebhook,
        keys: 'n',
        form: WebhookForm,
      }}
      rows={{
        nameOf: ({ description, url }) => description || url,
        to: '/w/$workspaceId/webhooks/$webhookId',
        params: (hook) => ({ webhookId: hook.id }),
        columns: [
          {
            header: m.url,
            name: ({ description, url }) => description || url,
            under: ({ description, url }) =>
              description && <span className="truncate font-mono">{url}</span>,
            small: (hook) => <WebhookStatus hook={hook} />,
          },
          { header: m.events, wide: 'w-[32%]', cell: ({ events }) => m.hears(events) },
          { header: m.status, wide: 'w-28', cell: (hook) => <WebhookStatus hook={hook} /> },
          {
            header: m.made,
            wide: 'w-28 text-right',
            cell: ({ created_at: at }) => <Time utc={at} relative />,
          },
        ],
      }}
    />
  )
}
