import { Link } from '@tanstack/react-router'
import { lazy } from 'react'
import { Page } from '@/components/layout/page'
import { EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Segments } from '@/components/ui/segments'
import { standingOf } from '@/data/deciding'
import { useMe } from '@/data/me-now'
import { cn } from '@/lib/cn'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/approvals'
import { useWorkspace } from '@/lib/permissions'
import { RequestList } from './request-list'
import { SHOWN, type Shown, useQueue } from './use-queue'
import { ViewSkeleton } from './view-skeleton'

const RequestView = lazy(() => import('./request-view'))

/** What waits for a decision beside its text: one is decided, and the next one opens. */
export function ApprovalsPage() {
  const queue = useQueue()
  const me = useMe()
  const { shown, requests, openId, isChosen } = queue

  useCommands([
    { id: 'next-request', title: m.next, group: 'here', keys: 'j', run: () => queue.step(1) },
    { id: 'last-request', title: m.previous, group: 'here', keys: 'k', run: () => queue.step(-1) },
  ])

  const mine = requests?.filter((request) => standingOf(request, me.id) === 'may').length ?? 0
  const waiting = shown === 'pending' && requests !== undefined && requests.length > 0
  return (
    <Page
      title={m.title}
      fill
      aside={
        waiting && (
          <span role="status">
            {m.waiting(requests.length)}
            {mine > 0 && mine < requests.length && `, ${m.forYou(mine)}`}
          </span>
        )
      }
      filters={
        <div className={cn(isChosen && 'max-md:hidden')}>
          <Segments<Shown>
            label={m.show}
            value={shown}
            options={SHOWN.map((value) => ({ value, label: m.shown[value] }))}
            onChange={(value) => queue.show(value ?? 'pending')}
          />
        </div>
      }
    >
      {requests?.length === 0 && !isChosen ? (
        <Nothing shown={shown} />
      ) : (
        <div className="grid min-h-0 grow md:grid-cols-[19rem_minmax(0,1fr)] md:border-t">
          <div
            className={cn(
              'min-h-0 md:overflow-y-auto md:border-r md:py-2 md:pr-3',
              isChosen && 'max-md:hidden',
            )}
          >
            {requests ? (
              <RequestList
                requests={requests}
                openId={openId}
                onOpen={(id) => queue.open(id)}
                list={queue.list}
              />
            ) : (
              <SkeletonRows rows={6} />
            )}
          </div>
          <div className={cn('flex min-h-0 min-w-0 flex-col', !isChosen && 'max-md:hidden')}>
            <Later whole fallback={<ViewSkeleton />}>
              {openId ? (
                <RequestView
                  key={openId}
                  id={openId}
                  onBack={() => queue.open(undefined)}
                  onDecided={(request) => queue.open(queue.after(request), true)}
                />
              ) : (
                <ViewSkeleton />
              )}
            </Later>
          </div>
        </div>
      )}
    </Page>
  )
}

function Nothing({ shown }: { shown: Shown }) {
  const { slug } = useWorkspace()
  if (shown !== 'pending') {
    return <p className="py-16 text-center text-ink-2">{m.none[shown]}</p>
  }
  return (
    <EmptyFirstUse
      title={m.empty}
      text={m.emptyText}
      action={
        <Button asChild>
          <Link
            to="/w/$workspaceId/posts"
            params={{ workspaceId: slug }}
            search={{ status: 'review' }}
          >
            {m.toPosts}
          </Link>
        </Button>
      }
    />
  )
}
