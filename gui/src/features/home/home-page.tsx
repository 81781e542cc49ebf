import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Page } from '@/components/layout/page'
import { EmptyFirstUse } from '@/components/states/empty'
import { Button } from '@/components/ui/button'
import { Gate } from '@/components/ui/gate'
import { nameless } from '@/data/first-open'
import { useMe } from '@/data/me-now'
import { postsQuery } from '@/data/posts'
import { wallTime } from '@/lib/days'
import { m } from '@/lib/i18n/en/home'
import { m as nav } from '@/lib/i18n/en/nav'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { HomeStart } from './home-start'
import { Recent } from './recent'
import { Running } from './running'
import { useWaiting } from './use-waiting'
import { countOf, partOfDay } from './waiting'
import { WaitingLists, WaitingSkeleton } from './waiting-lists'

/** Where one arrives: what waits, what happens now, what went out. In the first days, what to do comes first. */
export function HomePage() {
  const { id, timezone } = useWorkspace()
  const me = useMe()
  const { data } = useSuspenseInfiniteQuery(postsQuery(id, {}))
  const waiting = useWaiting()
  const maySeeRuns = usePermission('runs:read')
  const maySeeLedger = usePermission('publishing:read')

  const hour = Number(wallTime(new Date().toISOString(), timezone).slice(0, 2))
  const first = nameless(me) ? undefined : me.full_name?.split(' ')[0]
  const blank = data.pages[0]?.items.length === 0
  return (
    <Page
      title={first ? m.hello[partOfDay(hour)](first) : nav.home}
      part={nav.home}
      narrow
      actions={!blank && <Begin />}
    >
      <HomeStart />
      {blank ? (
        <EmptyFirstUse title={m.empty} text={m.emptyText} action={<Begin />} />
      ) : (
        <div className="space-y-10">
          {waiting ? (
            <>
              <p role="status" className="-mt-3 text-ink-2">
                {m.waits(countOf(waiting))}
              </p>
              <WaitingLists waiting={waiting} />
            </>
          ) : (
            <WaitingSkeleton />
          )}
          {maySeeRuns && <Running />}
          {maySeeLedger && <Recent />}
        </div>
      )}
    </Page>
  )
}

function Begin() {
  const { slug } = useWorkspace()
  return (
    <Gate scope="runs:write">
      <Button asChild look="primary">
        <Link to="/w/$workspaceId/sources" params={{ workspaceId: slug }}>
          <Plus aria-hidden />
          {m.new}
        </Link>
      </Button>
    </Gate>
  )
}
