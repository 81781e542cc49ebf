import { lazy } from 'react'
import { Later } from '@/components/states/later'
import { type Stage, Status, type Tone } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { m } from '@/lib/i18n/en/team'
import type { Shown } from './pass-on-invite'

type State = 'pending' | 'accepted' | 'refused' | 'revoked'

/** What is kept for somebody until they take it: a place, or a workspace. */
interface Kept<S extends State> {
  state: S
  expires_at: string
}

const LOOKS: Record<State, [Tone, Stage]> = {
  pending: ['amber', 'half'],
  accepted: ['green', 'full'],
  refused: ['red', 'out'],
  revoked: ['gray', 'out'],
}
const PassOnInvite = lazy(() =>
  import('./pass-on-invite').then((module) => ({ default: module.PassOnInvite })),
)

export function KeptStatus<S extends State>({
  of: { state, expires_at: until },
  words,
}: {
  of: Kept<S>
  words: Record<S, string>
}) {
  const isOver = state === 'pending' && new Date(until) < new Date()
  const [tone, stage] = LOOKS[isOver ? 'revoked' : state]
  return (
    <Status tone={tone} stage={stage}>
      {isOver ? m.expired : words[state]}
    </Status>
  )
}

/** When it ends, of what is not taken yet. */
export const keptUntil = (row: Kept<State>) =>
  row.state === 'pending' ? <Time utc={row.expires_at} /> : '–'

/** The link of an invite that was made anew, where no mail carries it. */
export function PassedOn({ invite, onClose }: { invite: Shown | null; onClose: () => void }) {
  return <Later>{invite && <PassOnInvite invite={invite} onClose={onClose} />}</Later>
}
