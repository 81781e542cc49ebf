import { getRouteApi } from '@tanstack/react-router'
import { NAV } from '@/app/nav'
import { Shell } from './shell'

const route = getRouteApi('/w/$workspaceId')

export function WorkspaceLayout() {
  return <Shell place={route.useRouteContext().workspace} nav={NAV} />
}
