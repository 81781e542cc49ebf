import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ShieldCheck } from 'lucide-react'
import { lazy, useState } from 'react'
import { Proof } from '@/components/audit/proof'
import { Page } from '@/components/layout/page'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { LoadMore } from '@/components/states/load-more'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { auditQuery } from '@/data/audit'
import { m } from '@/lib/i18n/en/audit'
import { useWorkspace } from '@/lib/permissions'
import { AuditFilters } from './audit-filters'
import { EventLine, EventWhole } from './event-view'
import { ExportMenu } from './export-menu'

const Verify = lazy(() => import('./verify'))

const route = getRouteApi('/w/$workspaceId/audit/')

/** Every change that was made here: who, what, through which door, field by field. */
export function AuditPage() {
  const { id, timezone } = useWorkspace()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/w/$workspaceId/audit/' })
  const [verifying, setVerifying] = useState(false)
  const list = useInfiniteQuery({
    ...auditQuery(id, search, timezone),
    throwOnError: (_, { state }) => state.data === undefined,
  })
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const filtered = Object.values(search).some(Boolean)

  return (
    <Page
      title={m.title}
      actions={
        <>
          <ExportMenu />
          <Button onClick={() => setVerifying(true)}>
            <ShieldCheck aria-hidden />
            {m.verify}
          </Button>
        </>
      }
      filters={<AuditFilters />}
    >
      <div className="mb-3">
        <Proof />
      </div>
      {!rows && <SkeletonRows rows={12} />}
      {rows?.length === 0 &&
        (filtered ? (
          <EmptyFiltered title={m.filtered} onClear={() => void navigate({ search: {} })} />
        ) : (
          <EmptyFirstUse title={m.empty} text={m.emptyText} />
        ))}
      {rows && rows.length > 0 && (
        <ul aria-label={m.title} className="border-t">
          {rows.map((event) => (
            <Fold key={event.id} line={<EventLine event={event} />}>
              <EventWhole event={event} />
            </Fold>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
      <Later>{verifying && <Verify onClose={() => setVerifying(false)} />}</Later>
    </Page>
  )
}
