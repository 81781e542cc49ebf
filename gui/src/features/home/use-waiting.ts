import { useInfiniteQuery } from '@tanstack/react-query'
import { approvalsQuery } from '@/data/approvals'
import { useMe } from '@/data/me-now'
import { type PostFilters, postsQuery } from '@/data/posts'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { type Waiting, waitingFor } from './waiting'

/** Posts somebody still works on, the most pressing first. */
export const mineQuery = (
  workspaceId: string,
  who: Pick<PostFilters, 'assignee_id' | 'owner_id'>,
) =>
  postsQuery(workspaceId, { ...who, status: ['idea', 'draft', 'review', 'failed'], sort: 'due_at' })

/** What waits for the person on screen; nothing until all of it is known. */
export function useWaiting(): Waiting | undefined {
  const workspace = useWorkspace()
  const { id: me } = useMe()
  const enabled = usePermission('approvals:read')
  const pending = useInfiniteQuery({ ...approvalsQuery(workspace.id, 'pending'), enabled })
  const rejected = useInfiniteQuery({ ...approvalsQuery(workspace.id, 'rejected'), enabled })
  const assigned = useInfiniteQuery(mineQuery(workspace.id, { assignee_id: me }))
  const owned = useInfiniteQuery(mineQuery(workspace.id, { owner_id: me }))
  const asked = enabled ? [pending, rejected, assigned, owned] : [assigned, owned]
  // A part that failed must not hide the others.
  if (asked.some(({ isPending }) => isPending)) return undefined
  return waitingFor({
    me,
    pending: pending.data?.pages.flatMap(({ items }) => items) ?? [],
    rejected: rejected.data?.pages.flatMap(({ items }) => items) ?? [],
    mine: [assigned, owned].flatMap(({ data }) => data?.pages.flatMap(({ items }) => items) ?? []),
    zone: workspace.timezone,
    now: Date.now(),
  })
}
