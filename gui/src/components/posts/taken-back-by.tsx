import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '@/data/members'
import type { Publication } from '@/data/publications'
import { m } from '@/lib/i18n/en/published'
import { useWorkspace } from '@/lib/permissions'

/** Who took a publication back, as far as one may see members. */
export function TakenBackBy({ publication }: { publication: Publication }) {
  const { state, withdrawn_by_id: by } = publication
  const { id, scopes } = useWorkspace()
  const back = state === 'withdrawing' || state === 'withdrawn'
  const enabled = back && by !== null && scopes.has('members:read')
  const { data } = useQuery({ ...membersQuery(id), enabled })
  if (!enabled || !data) return null
  const person = data.find(({ user_id }) => user_id === by)
  return <p className="text-ink-3">{m.by[state](person?.full_name ?? person?.email ?? m.gone)}</p>
}
