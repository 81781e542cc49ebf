import { type AnyRoute, useRouter } from '@tanstack/react-router'
import { NAV, type NavItem } from '@/app/nav'
import { useWorkspace } from '@/lib/permissions'

export interface Shown extends NavItem {
  title: string
}

/** The pages this person may open, by what the routes themselves declare. */
export function useNav(): readonly Shown[] {
  const { scopes } = useWorkspace()
  const routes = useRouter().routesByPath as object as Partial<Record<string, AnyRoute>>
  return NAV.flatMap((item) => {
    const { title = '', scope } = routes[item.to]?.options.staticData ?? {}
    return !scope || scopes.has(scope) ? [{ ...item, title }] : []
  })
}

/** Every page of the workspace that this person may open and that asks for nothing more. */
export function usePages(): readonly { to: string; title: string }[] {
  const { scopes } = useWorkspace()
  const routes = useRouter().routesByPath as object as Record<string, AnyRoute>
  return Object.entries(routes).flatMap(([to, { options }]) => {
    const { title, scope } = options.staticData ?? {}
    const isOne = title && to.lastIndexOf('$') === '/w/'.length
    return isOne && (!scope || scopes.has(scope)) ? [{ to, title }] : []
  })
}
