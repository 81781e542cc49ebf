/** Whoever came by the link of their own machine was named after its login, and is asked once for better names. */

import type { Me } from './me'
import type { Workspace } from './workspaces'

const skipped = (userId: string) => `first-open:${userId}`

/** Nobody gave a name yet: the one there is came from the login. */
export const nameless = ({ email, version }: Me['user']) => !email && version === 1

/** The workspace that has its name from the machine, as long as its owner was not asked. */
export function unnamed({ user, workspaces }: Me): Workspace | undefined {
  if (!nameless(user) || localStorage.getItem(skipped(user.id))) return undefined
  return workspaces.find(({ role }) => role === 'owner')
}

export function skipNames(userId: string): void {
  localStorage.setItem(skipped(userId), 'yes')
}
