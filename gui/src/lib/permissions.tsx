/** What is on screen, and what the person may do there. The server remains the judge. */

import { createContext, type ReactNode, useContext } from 'react'
import { Forbidden } from '@/api/errors'
import type { components } from '@/api/schema'

export type Scope = components['schemas']['Scope']
export type Role = components['schemas']['Role']

export type AccountRight = components['schemas']['AccountRight']
type Needed = Scope | AccountRight

/** Where pages of a place are. */
export const BASES = { workspace: '/w/$workspaceId', account: '/account/$accountId' } as const

interface Shared {
  id: string
  name: string
  timezone: string
  role: string
  scopes: ReadonlySet<string>
  /** What stands in the addresses of its pages. */
  params: Readonly<Record<string, string>>
}

export interface WorkspacePlace extends Shared {
  kind: 'workspace'
  /** The account that pays for it. */
  account_id: string
  slug: string
  status: string
  /** Why the plan has no room for changes here, if it has none. */
  read_only: components['schemas']['MembershipRead']['read_only']
}

/** Who pays; what one may do there are the rights of one's role. */
export interface AccountPlace extends Shared {
  kind: 'account'
}

export type Place = WorkspacePlace | AccountPlace

/** What can be done in a workspace at rest: look at everything, end it or bring it back. */
const AT_REST = /:read$|^workspace:delete$/

/** The scopes that count now: an archived workspace takes no change, whoever asks. */
export function usable(status: string, scopes: readonly string[]): ReadonlySet<string> {
  return new Set(status === 'archived' ? scopes.filter((scope) => AT_REST.test(scope)) : scopes)
}

const PlaceContext = createContext<Place | null>(null)

export const PlaceProvider = PlaceContext.Provider

/** For what stands in workspaces and in accounts: id for requests, params for addresses, zone for dates. */
export function usePlace(): Place {
  const place = useContext(PlaceContext)
  if (!place) throw new Error('usePlace is for pages of a workspace or an account.')
  return place
}

/** The workspace on screen. */
export function useWorkspace(): WorkspacePlace {
  const place = usePlace()
  if (place.kind !== 'workspace') throw new Error('useWorkspace is for pages of a workspace.')
  return place
}

export function usePermission(scope: Needed): boolean {
  return usePlace().scopes.has(scope)
}

/** Show something only to those who may use it. */
export function Gate({ scope, children }: { scope: Needed; children: ReactNode }) {
  return usePermission(scope) ? children : null
}

/**
 * The options every page of a workspace has: what it is called, who may see it, and the stop for who may not,
 * before anything is asked. Navigation and palette read the same two, so they cannot disagree.
 */
export function page(title: string, scope: Scope) {
  return {
    staticData: { title, scope },
    beforeLoad: ({ context }: { context: { workspace: Place } }) =>
      require(context.workspace, scope),
  }
}

/** The same of an account. */
export function accountPage(title: string, right: AccountRight) {
  return {
    staticData: { title, scope: right },
    beforeLoad: ({ context }: { context: { account: Place } }) => require(context.account, right),
  }
}

function require({ scopes }: Place, scope: string): void {
  if (!scopes.has(scope)) throw new Forbidden(scope)
}
