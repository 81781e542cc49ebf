import { type Stage, Status, type Tone } from '@/components/ui/badge'
import type { SourceState as Name } from '@/data/sources'
import { m } from '@/lib/i18n/en/sources'

const LOOKS: Record<Name, [Tone, Stage]> = {
  fetching: ['amber', 'half'],
  ready: ['green', 'full'],
  failed: ['red', 'out'],
}

export function SourceState({ state }: { state: Name }) {
  const [tone, stage] = LOOKS[state]
  return (
    <Status tone={tone} stage={stage}>
      {m.states[state]}
    </Status>
  )
}
