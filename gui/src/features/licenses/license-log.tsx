import { useInfiniteQuery } from '@tanstack/react-query'
import { ErrorPanel } from '@/components/states/error-panel'
import { LoadMore } from '@/components/states/load-more'
import { SkeletonRows } from '@/components/states/skeleton'
import { Time } from '@/components/ui/time'
import { accountEvents } from '@/data/account-workspaces'
import { m } from '@/lib/i18n/en/licenses'
import { usePlace } from '@/lib/permissions'

/** What happened to a licence, the latest first: from the log of its account. */
export function LicenseLog({ licenseId }: { licenseId: string }) {
  const { id } = usePlace()
  const list = useInfiniteQuery(accountEvents.pages(id, { subject_id: licenseId }))
  const events = list.data?.pages.flatMap(({ items }) => items)
  if (list.error && !events) {
    return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
  }
  if (!events) return <SkeletonRows rows={2} />
  return (
    <>
      <ol aria-label={m.log} className="text-sm">
        {events.map(({ id: key, type, actor_name: who, occurred_at: at }) => (
          <li key={key} className="flex justify-between gap-4 border-b py-1.5 last:border-b-0">
            <span className="min-w-0">
              {m.happened[type] ?? type} <bdi className="text-ink-3">{who}</bdi>
            </span>
            <span className="shrink-0 text-ink-3">
              <Time utc={at} />
            </span>
          </li>
        ))}
      </ol>
      <LoadMore list={list} small />
    </>
  )
}
