import { type Stage, Status, type Tone } from '@/components/ui/badge'
import type { InvoiceStatus } from '@/data/plans'
import { m } from '@/lib/i18n/en/plans'
import type { PlanState } from './plan-state'

const LOOKS: Readonly<Record<PlanState, [Tone, Stage]>> = {
  none: ['gray', 'open'],
  trial: ['blue', 'timed'],
  begins: ['green', 'timed'],
  active: ['green', 'agreed'],
  ending: ['amber', 'timed'],
  late: ['red', 'out'],
  over: ['gray', 'out'],
  unpaid: ['gray', 'open'],
}

export function PlanStatus({ state }: { state: PlanState }) {
  const [tone, stage] = LOOKS[state]
  return (
    <Status tone={tone} stage={stage}>
      {m.states[state]}
    </Status>
  )
}

const INVOICES: Readonly<Record<InvoiceStatus, [Tone, Stage]>> = {
  draft: ['gray', 'begun'],
  open: ['amber', 'timed'],
  paid: ['green', 'agreed'],
  void: ['gray', 'away'],
  uncollectible: ['gray', 'out'],
}

/** How an invoice stands; one that was tried in vain says so. */
export function InvoiceState({ of }: { of: { status: InvoiceStatus; attempted: boolean } }) {
  const failed = of.status === 'open' && of.attempted
  const [tone, stage]: [Tone, Stage] = failed ? ['red', 'out'] : INVOICES[of.status]
  return (
    <Status tone={tone} stage={stage}>
      {failed ? m.failed : m.invoiceStates[of.status]}
    </Status>
  )
}
