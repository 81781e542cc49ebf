import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import type { Place } from '@/lib/permissions'

interface Context {
  client: QueryClient
  workspace?: Place
}

export const Route = createRootRouteWithContext<Context>()()
