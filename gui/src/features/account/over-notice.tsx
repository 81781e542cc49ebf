import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Scale } from 'lucide-react'
import { downgradeQuery } from '@/data/downgrade'
import { day, viewerZone } from '@/lib/dates'
import { m } from '@/lib/i18n/en/over'
import { usePlace } from '@/lib/permissions'

/** Says on the plan's page that there is more than a plan has room for; nothing where all of it fits. */
export function OverNotice({ plan, quantity }: { plan?: string; quantity?: number }) {
  const { id } = usePlace()
  const { data: over } = useQuery(downgradeQuery(id, plan, quantity))
  if (!over || over.lines.length === 0) return null
  const count = over.lines.reduce((sum, line) => sum + (line.things.length ? line.over : 1), 0)
  const when = over.holds_now
    ? m.noticeNow
    : over.holds_from
      ? m.noticeFrom(day(over.holds_from, viewerZone()))
      : ''
  return (
    <p className="flex max-w-3xl gap-2 rounded-md bg-amber-soft px-3 py-2 text-amber text-sm">
      <Scale aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {m.notice(count, over.plan ?? '')} {when}{' '}
        <Link
          to="/account/$accountId/plan/over"
          params={{ accountId: id }}
          search={{ ...(plan && { plan }), ...(quantity && { quantity }) }}
          className="underline"
        >
          {m.look}
        </Link>
      </span>
    </p>
  )
}
