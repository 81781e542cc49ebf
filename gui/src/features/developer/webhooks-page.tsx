import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { lazy, useMemo, useState } from 'react'
import { type Column, DataTable } from '@/components/data-table/data-table'
import { Page } from '@/components/layout/page'
import { EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { type Webhook, webhooksQuery } from '@/data/webhooks'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/developer'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { WebhookStatus } from './webhook-state'

const WebhookForm = lazy(() => import('./webhook-form'))

/** The programs that hear of what happens here. */
export function WebhooksPage() {
  const { id, slug } = useWorkspace()
  const navigate = useNavigate()
  const mayWrite = usePermission('webhooks:write')
  const list = useSuspenseInfiniteQuery(webhooksQuery(id))
  const [adding, setAdding] = useState(false)
  const rows = list.data.pages.flatMap(({ items }) => items)
  const columns = useMemo(() => columnsOf(slug), [slug])

  useCommands(
    mayWrite
      ? [
          {
            id: 'new-hook',
            title: m.newWebhook,
            group: 'make',
            keys: 'c',
            run: () => setAdding(true),
          },
        ]
      : [],
  )
  const add = mayWrite && (
    <Button look="primary" keys="c" aria-keyshortcuts="c" onClick={() => setAdding(true)}>
      <Plus aria-hidden />
      {m.newWebhook}
    </Button>
  )

  return (
    <Page title={m.webhooks} actions={rows.length > 0 && add}>
      {rows.length === 0 ? (
        <EmptyFirstUse title={m.noWebhooks} text={m.noWebhooksText} action={add} />
      ) : (
        <DataTable
          label={m.webhooks}
          columns={columns}
          rows={rows}
          nameOf={({ url }) => url}
          onOpen={(hook) =>
            void navigate({
              to: '/w/$workspaceId/webhooks/$webhookId',
              params: { workspaceId: slug, webhookId: hook.id },
            })
          }
          more={list}
        />
      )}
      <Later>{adding && <WebhookForm hook={null} onClose={() => setAdding(false)} />}</Later>
    </Page>
  )
}

function columnsOf(slug: string): readonly Column<Webhook>[] {
  return [
    {
      id: 'url',
      header: m.url,
      cell: (hook) => (
        <span className="block py-1.5">
          <Link
            to="/w/$workspaceId/webhooks/$webhookId"
            params={{ workspaceId: slug, webhookId: hook.id }}
            tabIndex={-1}
            className="block truncate font-medium text-base text-ink after:absolute after:inset-0"
          >
            {hook.description || hook.url}
          </Link>
          <span className="flex gap-3 text-ink-3 text-xs">
            {hook.description && <span className="truncate font-mono">{hook.url}</span>}
            <span className="md:hidden">
              <WebhookStatus hook={hook} />
            </span>
          </span>
        </span>
      ),
    },
    {
      id: 'events',
      header: m.events,
      className: 'w-[32%]',
      wideOnly: true,
      cell: ({ events }) => m.hears(events),
    },
    {
      id: 'status',
      header: m.status,
      className: 'w-28',
      wideOnly: true,
      cell: (hook) => <WebhookStatus hook={hook} />,
    },
    {
      id: 'made',
      header: m.made,
      className: 'w-28 text-right',
      wideOnly: true,
      cell: ({ created_at: at }) => <Time utc={at} relative />,
    },
  ]
}
