import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, useState } from 'react'
import { Page } from '@/components/layout/page'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { useActs } from '@/components/list/use-acts'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { channels } from '@/data/channels'
import { type Publication, publications } from '@/data/publications'
import { m } from '@/lib/i18n/en/published'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { Ledger } from './ledger'
import { Parts } from './parts'

const TakeBack = lazy(() =>
  import('@/components/posts/take-back').then((module) => ({ default: module.TakeBack })),
)
const route = getRouteApi('/w/$workspaceId/published/')
const STATES = optionsOf(
  ['planned', 'sent', 'failed', 'unknown', 'cancelled', 'withdrawn'],
  m.states,
)

/** What went where, what will, and what did not. */
export function PublishedPage() {
  const { id, slug } = useWorkspace()
  const { state, channel } = route.useSearch()
  const enabled = usePermission('channels:read')
  const { data: places = [] } = useQuery({ ...channels.every(id), enabled })
  const cancel = publications.useAct(id, 'cancellation')
  const { onAct, question } = useActs()
  const [takingBack, setTakingBack] = useState<Publication | null>(null)
  return (
    <ListPage
      title={m.title}
      list={publications.pages(id, { state, channel_id: channel })}
      frame={(parts) => (
        <Page {...parts} above={<Parts />}>
          {parts.children}
          {question}
          <Later>
            {takingBack && (
              <TakeBack publication={takingBack} onClose={() => setTakingBack(null)} />
            )}
          </Later>
        </Page>
      )}
      words={{
        empty: m.empty,
        emptyText: m.emptyText,
        filtered: m.filtered,
        begin: (
          <Button asChild>
            <Link
              to="/w/$workspaceId/posts"
              params={{ workspaceId: slug }}
              search={{ status: 'approved' }}
            >
              {m.toApproved}
            </Link>
          </Button>
        ),
      }}
      filters={
        <>
          <Choice name="state" label={m.state} all={m.anyState} options={STATES} />
          {places.length > 1 && (
            <Choice
              folded
              name="channel"
              label={m.channel}
              all={m.anyChannel}
              options={places.map(({ id: value, name: label }) => ({ value, label }))}
            />
          )}
        </>
      }
      rows={(rows) => (
        <Ledger
          rows={rows}
          channels={places}
          onCancel={({ id: one, title, post_key: key }) =>
            onAct({
              text: m.cancelAction,
              ask: { title: m.cancelTitle(title), text: m.cancelText },
              run: () => cancel.mutateAsync({ id: one }),
              done: m.cancelled(key),
            })
          }
          onTakeBack={setTakingBack}
        />
      )}
    />
  )
}
