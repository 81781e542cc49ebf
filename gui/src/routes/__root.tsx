import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { Root } from '@/app/shell/root'
import type { AccountPlace, WorkspacePlace } from '@/lib/permissions'

interface Context {
  client: QueryClient
  workspace?: WorkspacePlace
  account?: AccountPlace
}

export const Route = createRootRouteWithContext<Context>()({ component: Root })
