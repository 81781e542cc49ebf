import { useQuery } from '@tanstack/react-query'
import { seatsQuery } from '@/data/members'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'

/** How full it is, where the operator set a limit. */
export function Seats() {
  const { data } = useQuery(seatsQuery(useWorkspace().id))
  if (!data || data.limit === null) return null
  return (
    <span title={m.seatsHint} className="text-ink-3 text-sm">
      {m.seats(data.used, data.limit)}
    </span>
  )
}
