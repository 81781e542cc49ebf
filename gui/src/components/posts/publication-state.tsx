import { type Stage, Status, type Tone } from '@/components/ui/badge'
import type { PublicationState as Name } from '@/data/publications'
import { m } from '@/lib/i18n/en/published'

const LOOKS: Record<Name, [Tone, Stage]> = {
  planned: ['blue', 'half'],
  sending: ['blue', 'half'],
  sent: ['green', 'full'],
  unknown: ['amber', 'out'],
  failed: ['red', 'out'],
  cancelled: ['gray', 'out'],
  withdrawing: ['amber', 'half'],
  withdrawn: ['gray', 'out'],
}

export function PublicationState({ state }: { state: Name }) {
  const [tone, stage] = LOOKS[state]
  return (
    <Status tone={tone} stage={stage}>
      {m.states[state]}
    </Status>
  )
}
