import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '@/components/layout/page'
import { TakeBack } from '@/components/posts/take-back'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { LoadMore } from '@/components/states/load-more'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Segments } from '@/components/ui/segments'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { channelsQuery } from '@/data/channels'
import {
  type Publication,
  type PublicationState,
  publicationsQuery,
  useCancelPublication,
} from '@/data/publications'
import { m } from '@/lib/i18n/en/published'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { Ledger } from './ledger'
import { Parts } from './parts'

const route = getRouteApi('/w/$workspaceId/published/')
const STATES = ['planned', 'sent', 'failed', 'unknown', 'cancelled', 'withdrawn'] as const

/** What went where, what will, and what did not. */
export function PublishedPage() {
  const { id, slug } = useWorkspace()
  const search = route.useSearch()
  const go = route.useNavigate()
  const maySeeChannels = usePermission('channels:read')
  const channels = useQuery({ ...channelsQuery(id), enabled: maySeeChannels })
  const list = useInfiniteQuery({
    ...publicationsQuery(id, { state: search.state, channel_id: search.channel }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  const [cancelling, setCancelling] = useState<Publication | null>(null)
  const [takingBack, setTakingBack] = useState<Publication | null>(null)
  const cancel = useCancelPublication(id)

  const rows = list.data?.pages.flatMap(({ items }) => items)
  const narrowed = search.state !== undefined || search.channel !== undefined
  const first = rows?.length === 0 && !narrowed
  return (
    <Page title={m.title}>
      <Parts />
      {!first && (
        <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
          <Segments<PublicationState>
            label={m.state}
            value={search.state}
            options={[
              { value: undefined, label: m.anyState },
              ...STATES.map((value) => ({ value, label: m.states[value] })),
            ]}
            onChange={(state) => void go({ search: (before) => ({ ...before, state }) })}
          />
          {channels.data && channels.data.length > 1 && (
            <Select
              aria-label={m.channel}
              className="w-44"
              placeholder={m.anyChannel}
              options={channels.data.map((channel) => ({
                value: channel.id,
                label: channel.name,
              }))}
              value={search.channel ?? ''}
              onChange={({ target }) =>
                void go({
                  search: (before) => ({ ...before, channel: target.value || undefined }),
                })
              }
            />
          )}
        </div>
      )}
      {!rows ? (
        <SkeletonRows rows={8} />
      ) : first ? (
        <EmptyFirstUse
          title={m.empty}
          text={m.emptyText}
          action={
            <Button asChild>
              <Link
                to="/w/$workspaceId/posts"
                params={{ workspaceId: slug }}
                search={{ status: 'approved' }}
              >
                {m.toApproved}
              </Link>
            </Button>
          }
        />
      ) : rows.length === 0 ? (
        <EmptyFiltered title={m.filtered} onClear={() => void go({ search: {} })} />
      ) : (
        <Ledger
          rows={rows}
          channels={channels.data ?? []}
          onCancel={setCancelling}
          onTakeBack={setTakingBack}
        />
      )}
      <LoadMore list={list} />
      {cancelling && (
        <Confirm
          title={m.cancelTitle(cancelling.title)}
          text={m.cancelText}
          action={m.cancelAction}
          onConfirm={async () => {
            await cancel.mutateAsync(cancelling.id)
            toast(m.cancelled(cancelling.post_key))
          }}
          onClose={() => setCancelling(null)}
        />
      )}
      {takingBack && <TakeBack publication={takingBack} onClose={() => setTakingBack(null)} />}
    </Page>
  )
}
