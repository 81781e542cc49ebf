import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { Page } from '@/components/layout/page'
import { usePersonName } from '@/components/people/use-person-name'
import { Section } from '@/components/ui/card'
import { Facts } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import { webhooks } from '@/data/webhooks'
import { m } from '@/lib/i18n/en/developer'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { Deliveries } from './deliveries'
import { WebhookActions } from './webhook-actions'
import { WebhookOff } from './webhook-off'
import { WebhookStatus } from './webhook-state'

const route = getRouteApi('/w/$workspaceId/webhooks/$webhookId')

/** One endpoint: what it hears of, and what became of each message. */
export function WebhookPage() {
  const { id, slug } = useWorkspace()
  const { data: hook } = useSuspenseQuery(webhooks.detail(id, route.useParams().webhookId))
  const mayWrite = usePermission('webhooks:write')
  const nameOf = usePersonName()
  const overlap = hook.previous_secret_until

  return (
    <Page
      title={hook.description || m.webhooks}
      part={m.webhooks}
      aside={<WebhookStatus hook={hook} />}
      actions={mayWrite && <WebhookActions hook={hook} />}
    >
      <Link
        to="/w/$workspaceId/webhooks"
        params={{ workspaceId: slug }}
        className="mb-4 inline-flex items-center gap-1.5 text-ink-2 text-sm hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {m.webhooks}
      </Link>
      <WebhookOff hook={hook} mayWrite={mayWrite} />
      <div className="mb-8">
        <Facts
          facts={[
            [
              m.url,
              <span key="u" className="font-mono">
                {hook.url}
              </span>,
            ],
            [m.events, hook.events.includes('*') ? m.everything : hook.events.join(', ')],
            [
              m.made,
              <span key="m">
                {nameOf(hook.created_by_id) ?? '–'}, <Time utc={hook.created_at} />
              </span>,
            ],
            ...(overlap && new Date(overlap) > new Date()
              ? [[m.secret, <Overlap key="o" until={overlap} />] as const]
              : []),
          ]}
        />
      </div>
      <Section title={m.deliveries}>
        <Deliveries hook={hook} mayWrite={mayWrite} />
      </Section>
    </Page>
  )
}

function Overlap({ until }: { until: string }) {
  const [before = '', after = ''] = m.overlap('\n').split('\n')
  return (
    <span className="text-amber">
      {before}
      <Time utc={until} />
      {after}
    </span>
  )
}
