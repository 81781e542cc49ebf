/** What is on screen, and what the person may do there. The server remains the judge. */

import { createContext, useContext } from 'react'
import { ApiError, Forbidden } from '@/api/errors'
import { refusedForMoney } from '@/api/for-money'
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
  /** What one may do here once there is room again. */
  resting: ReadonlySet<string>
}

/** Who pays; what one may do there are the rights of one's role. */
export interface AccountPlace extends Shared {
  kind: 'account'
}

export type Place = WorkspacePlace | AccountPlace

/** What can be done in a workspace at rest: look at everything, end it or bring it back. */
const AT_REST = /:read$|^workspace:delete$/

/** What goes on where a plan has no room for changes: looking, deciding, and who may come in. */
const WITHOUT_ROOM = /:read$|^approvals:decide$|^(members|keys|webhooks):write$|^workspace:delete$/

/** What counts now, and what rests: an archived workspace takes no change, one without room few. */
export function usable(status: string, scopes: readonly string[], readOnly: unknown) {
  const goesOn = status === 'archived' ? AT_REST : readOnly ? WITHOUT_ROOM : /./
  const rests = readOnly && status !== 'archived'
  return {
    scopes: new Set(scopes.filter((scope) => goesOn.test(scope))),
    resting: new Set(rests ? scopes.filter((scope) => !goesOn.test(scope)) : []),
  }
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

/** Whether one may, now or once the plan has room for it. */
export const mayNowOrLater = (place: Place, scope: Needed) =>
  place.scopes.has(scope) || (place.kind === 'workspace' && place.resting.has(scope))

/** Whether one may end what goes on, such as a run: that needs no room in the plan. */
export const useMayEnd = (scope: Scope) => mayNowOrLater(usePlace(), scope)

/** What explains why something rests that one may do otherwise; undefined where it does not. */
export function restingIn(place: Place, scope?: Needed): (() => void) | undefined {
  if (place.kind !== 'workspace') return undefined
  // Of what everybody may do here it is enough that nothing is changed.
  if (!(scope ? place.resting.has(scope) : place.read_only)) return undefined
  // The same that the server would answer, before anything is filled in.
  const why = { ...place.read_only, status: 402, code: 'plan_limit', read_only: true }
  return () => refusedForMoney.set(new ApiError(why))
}

export const useResting = (scope?: Needed) => restingIn(usePlace(), scope)

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
