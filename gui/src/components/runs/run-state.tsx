import { type Stage, Status, type Tone } from '@/components/ui/badge'
import type { RunStatus as Name } from '@/data/runs'
import { m } from '@/lib/i18n/en/runs'

const LOOKS: Record<Name, [Tone, Stage]> = {
  queued: ['gray', 'open'],
  running: ['blue', 'half'],
  waiting_input: ['amber', 'half'],
  succeeded: ['green', 'full'],
  failed: ['red', 'out'],
  cancelled: ['gray', 'out'],
  interrupted: ['amber', 'out'],
}

export function RunState({ status }: { status: Name }) {
  const [tone, stage] = LOOKS[status]
  return (
    <Status tone={tone} stage={stage}>
      {m.statuses[status]}
    </Status>
  )
}
