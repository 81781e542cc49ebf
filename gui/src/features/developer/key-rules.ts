import type { Scope, ScopeMeaning } from '@/data/roles'
import { m } from '@/lib/i18n/en/developer'

/** What takes a person: a key that leaked must not be able to make itself at home. */
const NEVER: ReadonlySet<Scope> = new Set(['keys:write', 'members:write', 'workspace:delete'])

const DAY_MS = 86_400_000
const LIVES = [7, 30, 90, 365]

interface ServiceAccount {
  name: string
  scopes: ReadonlySet<string>
}

/** Why a key cannot have a scope; nothing when it can. */
export function refusal(
  held: ReadonlySet<string>,
  serviceAccount: ServiceAccount | undefined,
  meaning: ScopeMeaning,
): string | undefined {
  if (NEVER.has(meaning.scope)) return m.needsPerson
  if (!held.has(meaning.scope)) return m.notHeld(meaning.who_can_grant)
  if (serviceAccount && !serviceAccount.scopes.has(meaning.scope))
    return m.notOfServiceAccount(serviceAccount.name)
  return undefined
}

/** How long a key may last; the empty choice leaves it to the workspace. */
export function lives(most: number | null | undefined) {
  const shorter = LIVES.filter((days) => !most || days < most)
  const last = { value: '', label: most ? m.asLate(most) : m.noExpiryChoice }
  return [...shorter.map((days) => ({ value: String(days), label: m.expiryOf(days) })), last]
}

export const expiryIn = (days: string, now = Date.now()) =>
  days ? new Date(now + Number(days) * DAY_MS).toISOString() : null

/** What people type into a field of many lines. */
export const linesOf = (text: string) =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean)
