import type { Role, Scope, ScopeMeaning } from '@/data/roles'
import { m } from '@/lib/i18n/en/team'

/** Part of every role: nobody is a member who may not enter. */
const ENTER: Scope = 'workspace:read'

/** Why one may not give or take a scope; nothing when one may. */
export function refusal(held: ReadonlySet<string>, meaning: ScopeMeaning): string | undefined {
  if (meaning.scope === ENTER) return m.enterNeeded
  if (!held.has(meaning.scope)) return m.notHeld(meaning.who_can_grant)
  return undefined
}

/** With what a new role begins: entering, or what another one holds as far as one holds it oneself. */
export function startOf(role: Role | null, held: ReadonlySet<string>, copy: boolean): Scope[] {
  if (!role) return [ENTER]
  return copy ? role.scopes.filter((scope) => held.has(scope)) : role.scopes
}
