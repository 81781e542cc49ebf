import { createRouter } from '@tanstack/react-router'
import { session } from '@/api/session'
import { SkeletonPage } from '@/components/states/skeleton'
import type { AccountRight, Scope } from '@/lib/permissions'
import { routeTree } from '@/routeTree.gen'
import { NotFoundPage, PageError } from './errors/pages'
import { queryClient } from './query-client'

export const router = createRouter({
  routeTree,
  context: { client: queryClient },
  defaultPreload: 'intent',
  // Query decides what is fresh; the router only asks it.
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: SkeletonPage,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
  scrollToTopSelectors: ['#main'],
})

// Signed out elsewhere, or the sign-in was ended: come back here after signing in again.
session.onEnd(() => {
  queryClient.clear()
  const { href } = router.state.location
  if (href.startsWith('/sign-in')) return
  void router.navigate({ to: '/sign-in', search: { next: href } })
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }

  interface StaticDataRouteOption {
    /** What the page is called; the same word in the navigation. */
    title?: string
    /** What one must hold to see it. */
    scope?: Scope | AccountRight
  }
}
