import { type Stage, Status, type Tone } from '@/components/ui/badge'
import type { Delivery, Webhook } from '@/data/webhooks'
import { m } from '@/lib/i18n/en/developer'

export function WebhookStatus({ hook }: { hook: Webhook }) {
  const on = hook.state === 'active'
  return (
    <Status tone={on ? 'green' : 'gray'} stage={on ? 'full' : 'out'}>
      {on ? m.active : m.off}
    </Status>
  )
}

const LOOKS: Record<Delivery['state'], [Tone, Stage]> = {
  pending: ['amber', 'half'],
  delivered: ['green', 'full'],
  failed: ['red', 'out'],
  cancelled: ['gray', 'out'],
}

export function DeliveryStatus({ state, attempt }: Pick<Delivery, 'state' | 'attempt'>) {
  const [tone, stage] = LOOKS[state]
  return (
    <Status tone={tone} stage={stage}>
      {m.deliveryStates[state === 'pending' && attempt > 0 ? 'again' : state]}
    </Status>
  )
}
