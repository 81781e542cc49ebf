import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '@/data/members'
import type { Publication } from '@/data/publications'
import { m } from '@/lib/i18n/en/published'
import { useWorkspace } from '@/lib/permissions'

/** Who published by hand, or took back, as far as one may see members. */
export function DoneBy({ publication }: { publication: Publication }) {
  const { kind, state, withdrawn_by_id: backBy, requested_by_id: byHand } = publication
  const { id, scopes } = useWorkspace()
  const by = backBy ?? (kind === 'hand' ? byHand : null)
  const told = state === 'withdrawing' || state === 'withdrawn' || state === 'sent'
  const enabled = told && by !== null && scopes.has('members:read')
  const { data } = useQuery({ ...membersQuery(id), enabled })
  if (!enabled || !data) return null
  const person = data.find(({ user_id }) => user_id === by)
  return (
    <p className="sentence text-ink-3">
      {m.by[state](person?.full_name ?? person?.email ?? m.gone)}
    </p>
  )
}
