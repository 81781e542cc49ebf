import { type Stage, Status, type Tone } from '@/components/ui/badge'
import type { Invite } from '@/data/invites'
import { m } from '@/lib/i18n/en/team'

const LOOKS: Record<Invite['state'], [Tone, Stage]> = {
  pending: ['amber', 'half'],
  accepted: ['green', 'full'],
  revoked: ['gray', 'out'],
}

export function InviteStatus({
  invite: { state, expires_at: until },
}: {
  invite: Pick<Invite, 'state' | 'expires_at'>
}) {
  if (state === 'pending' && new Date(until) < new Date()) {
    return (
      <Status tone="gray" stage="out">
        {m.expired}
      </Status>
    )
  }
  const [tone, stage] = LOOKS[state]
  return (
    <Status tone={tone} stage={stage}>
      {m.inviteStates[state]}
    </Status>
  )
}
