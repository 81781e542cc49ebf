import { type AnyRoute, useRouter } from '@tanstack/react-router'
import { createContext, useContext } from 'react'
import type { NavItem } from '@/app/nav'
import { BASES, usePlace } from '@/lib/permissions'

export interface Shown extends NavItem {
  title: string
}

const NavContext = createContext<readonly NavItem[]>([])

export const NavProvider = NavContext.Provider

/** What of the navigation this person may open. */
export function useNav(): readonly Shown[] {
  const nav = useContext(NavContext)
  const pages = usePages()
  return nav.flatMap((item) => {
    const page = pages.find(({ to }) => to === item.to)
    return page ? [{ ...item, title: page.title }] : []
  })
}

/** Every page of the place that this person may open and that asks for nothing more, by what the routes declare. */
export function usePages(): readonly { to: string; title: string }[] {
  const { kind, scopes } = usePlace()
  const base = BASES[kind]
  const routes = useRouter().routesByPath as object as Record<string, AnyRoute>
  return Object.entries(routes).flatMap(([to, { options }]) => {
    const { title, scope } = options.staticData ?? {}
    const isOne = title && to.startsWith(base) && to.lastIndexOf('$') === base.indexOf('$')
    return isOne && (!scope || scopes.has(scope)) ? [{ to, title }] : []
  })
}
