import { getRouteApi } from '@tanstack/react-router'
import { Shell } from './shell'

const route = getRouteApi('/w/$workspaceId')

export function WorkspaceLayout() {
  return <Shell workspace={route.useRouteContext().workspace} />
}
