import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Approval, approvalsQuery } from '@/data/approvals'
import { useFollowUp } from '@/lib/follow-up'
import { useWorkspace } from '@/lib/permissions'

const route = getRouteApi('/w/$workspaceId/approvals/')

export const SHOWN = ['pending', 'approved', 'rejected'] as const
export type Shown = (typeof SHOWN)[number]

/** The requests of the address, which one is open, and the way to its neighbours. */
export function useQueue() {
  const { id } = useWorkspace()
  const search = route.useSearch()
  const navigate = useFollowUp(route.useNavigate())
  const shown: Shown = search.show ?? 'pending'
  const list = useInfiniteQuery({
    ...approvalsQuery(id, shown),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  const requests = list.data?.pages.flatMap(({ items }) => items)
  const chosen = search.request
  // Without one in the address the first is open where there is room for both.
  const openId = chosen ?? requests?.[0]?.id

  const open = (request: string | undefined, replace = false) =>
    void navigate({ search: (before) => ({ ...before, request }), replace })

  /** The one to look at when this one is decided: the next, else the one before. */
  function after(request: Approval): string | undefined {
    // On a phone its answers would lie under the thumb that has just given one: the list comes first.
    if (globalThis.matchMedia?.('(max-width: 47.99rem)').matches) return undefined
    const at = requests?.findIndex(({ id }) => id === request.id) ?? -1
    return (requests?.[at + 1] ?? requests?.[at - 1])?.id
  }

  function step(by: 1 | -1) {
    if (!requests?.length) return
    const at = requests.findIndex(({ id }) => id === openId)
    const next = requests[Math.min(Math.max(at + by, 0), requests.length - 1)]
    if (next) open(next.id, true)
  }

  return {
    shown,
    show: (next: Shown) =>
      void navigate({ search: { show: next === 'pending' ? undefined : next } }),
    requests,
    openId,
    /** Opened by hand or by address, rather than because it is the first. */
    isChosen: chosen !== undefined,
    open,
    after,
    step,
    list,
  }
}
