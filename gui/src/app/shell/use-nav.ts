import { type AnyRoute, useRouter } from '@tanstack/react-router'
import { NAV, type NavItem } from '@/app/nav'
import { useWorkspace } from '@/lib/permissions'

export interface Shown extends NavItem {
  title: string
}

/** What of the navigation this person may open. */
export function useNav(): readonly Shown[] {
  const pages = usePages()
  return NAV.flatMap((item) => {
    const page = pages.find(({ to }) => to === item.to)
    return page ? [{ ...item, title: page.title }] : []
  })
}

/** Every page of the workspace that this person may open and that asks for nothing more, by what the routes declare. */
export function usePages(): readonly { to: string; title: string }[] {
  const { scopes } = useWorkspace()
  const routes = useRouter().routesByPath as object as Record<string, AnyRoute>
  return Object.entries(routes).flatMap(([to, { options }]) => {
    const { title, scope } = options.staticData ?? {}
    const isOne = title && to.lastIndexOf('$') === '/w/'.length
    return isOne && (!scope || scopes.has(scope)) ? [{ to, title }] : []
  })
}
