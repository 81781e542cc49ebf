import { Status } from '@/components/ui/badge'
import type { License } from '@/data/licenses'
import { m } from '@/lib/i18n/en/licenses'

const DAY_MS = 86_400_000
const LOOKS = {
  active: { tone: 'green', stage: 'full' },
  suspended: { tone: 'amber', stage: 'half' },
  revoked: { tone: 'red', stage: 'out' },
  grace: { tone: 'amber', stage: 'timed' },
  expired: { tone: 'gray', stage: 'away' },
} as const

/** What was decided of a licence; that it expired follows from its end. */
export function stateOf(license: License, now = Date.now()): keyof typeof LOOKS {
  const { state, expires_at: ends, grace_days: grace = 0 } = license
  if (state !== 'active' || !ends || now < Date.parse(ends)) return state
  return now < Date.parse(ends) + grace * DAY_MS ? 'grace' : 'expired'
}

export function LicenseStatus({ of }: { of: License }) {
  const state = stateOf(of)
  return <Status {...LOOKS[state]}>{m.states[state]}</Status>
}
