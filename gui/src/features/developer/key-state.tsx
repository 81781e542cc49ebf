import { type Stage, Status, type Tone } from '@/components/ui/badge'
import type { ApiKey } from '@/data/api-keys'
import { m } from '@/lib/i18n/en/developer'

const SOON_MS = 7 * 86_400_000

export type KeyState = keyof typeof m.states

/** Whether a key still opens anything, and for how long. */
export function stateOf(
  key: Pick<ApiKey, 'revoked_at' | 'expires_at'>,
  now = Date.now(),
): KeyState {
  if (key.revoked_at) return 'revoked'
  if (!key.expires_at) return 'working'
  const left = Date.parse(key.expires_at) - now
  if (left <= 0) return 'expired'
  return left < SOON_MS ? 'soon' : 'working'
}

export const works = (key: ApiKey) => ['working', 'soon'].includes(stateOf(key))

const LOOKS: Record<KeyState, [Tone, Stage]> = {
  working: ['green', 'full'],
  soon: ['amber', 'half'],
  expired: ['gray', 'out'],
  revoked: ['gray', 'out'],
}

export function KeyStatus({ of }: { of: ApiKey }) {
  const state = stateOf(of)
  const [tone, stage] = LOOKS[state]
  return (
    <Status tone={tone} stage={stage}>
      {m.states[state]}
    </Status>
  )
}

export const shortOf = ({ prefix, last4 }: ApiKey) => `${prefix}…${last4}`
