import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { meQuery } from '@/data/me'
import { filtersOf, isNarrowed, rememberView, widened } from '@/data/post-filters'
import type { PostSearch, View } from '@/data/post-search'
import { type Day, dayOf } from '@/lib/days'
import { useWorkspace } from '@/lib/permissions'

const route = getRouteApi('/w/$workspaceId/posts/')

/** What each way of looking at posts is given. */
export interface ViewProps {
  /** Say how many posts there are; the page shows it. */
  onCount: (count: number | null) => void
  /** Shown instead of the view when there is nothing in it. */
  empty: ReactNode
  onNew: (due?: Day) => void
}

/** What the address says, what that asks of the server, and how to change it. */
export function usePostSearch() {
  const { timezone } = useWorkspace()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/w/$workspaceId/posts/' })
  const userId = useQuery(meQuery()).data?.user.id
  const today = dayOf(Date.now(), timezone)
  const filters = useMemo(
    () => filtersOf(search, { userId, zone: timezone, today }),
    [search, userId, timezone, today],
  )

  /** `replace` for what goes on with the change before, so that the back button undoes both. */
  const change = (changes: PostSearch, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace })

  const show = (view: View) => {
    if (userId) rememberView(userId, view)
    change({ view })
  }

  return {
    search,
    filters,
    userId,
    today,
    view: search.view ?? 'list',
    narrowed: isNarrowed(search),
    change,
    show,
    clear: () => void navigate({ search: widened(search) }),
  }
}
