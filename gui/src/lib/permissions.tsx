/** What the person may do in the workspace on screen. The server remains the judge. */

import { createContext, type ReactNode, useContext } from 'react'
import { Forbidden } from '@/api/errors'
import type { components } from '@/api/schema'

export type Scope = components['schemas']['Scope']
export type Role = components['schemas']['Role']

export interface Place {
  id: string
  slug: string
  name: string
  timezone: string
  status: string
  role: string
  scopes: ReadonlySet<string>
}

/** What can be done in a workspace at rest: look at everything, end it or bring it back. */
const AT_REST = /:read$|^workspace:delete$/

/** The scopes that count now: an archived workspace takes no change, whoever asks. */
export function usable(status: string, scopes: readonly string[]): ReadonlySet<string> {
  return new Set(status === 'archived' ? scopes.filter((scope) => AT_REST.test(scope)) : scopes)
}

const PlaceContext = createContext<Place | null>(null)

export const PlaceProvider = PlaceContext.Provider

/** The workspace on screen: id for requests, slug for addresses, zone for dates. */
export function useWorkspace(): Place {
  const place = useContext(PlaceContext)
  if (!place) throw new Error('useWorkspace is for pages below /w/$workspaceId.')
  return place
}

export function usePermission(scope: Scope): boolean {
  return useWorkspace().scopes.has(scope)
}

/** Show something only to those who may use it. */
export function Gate({ scope, children }: { scope: Scope; children: ReactNode }) {
  return usePermission(scope) ? children : null
}

/**
 * The options every page of a workspace has: what it is called, who may see it, and the stop for who may not,
 * before anything is asked. Navigation and palette read the same two, so they cannot disagree.
 */
export function page(title: string, scope: Scope) {
  return {
    staticData: { title, scope },
    beforeLoad: ({ context }: { context: { workspace: Place } }) => {
      if (!context.workspace.scopes.has(scope)) throw new Forbidden(scope)
    },
  }
}
