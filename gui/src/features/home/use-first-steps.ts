import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { anyInviteQuery, anySourceQuery, someApprovalsQuery } from '@/data/first-steps'
import { membersQuery } from '@/data/members'
import { postsQuery } from '@/data/posts'
import { useWorkspace } from '@/lib/permissions'
import { type Kept, readKept, stepsFor, writeKept } from './first-steps'

/** The steps of the workspace on screen; while they are hidden or done, nothing is asked. */
export function useFirstSteps() {
  const { id, scopes } = useWorkspace()
  const [kept, setKept] = useState<Kept>(() => readKept(id))
  const before = new Set<string>(kept.done)
  const open = (name: string, scope: string) =>
    !kept.hidden && !before.has(name) && scopes.has(scope)

  const sources = useQuery({ ...anySourceQuery(id), enabled: open('source', 'strategy:read') })
  const approvals = useQuery({
    ...someApprovalsQuery(id),
    enabled: open('approve', 'approvals:read'),
  })
  const members = useQuery({ ...membersQuery(id), enabled: open('invite', 'members:read') })
  const invites = useQuery({ ...anyInviteQuery(id), enabled: open('invite', 'members:write') })
  const posts = useInfiniteQuery(postsQuery(id, {}))

  const waiting = [sources, approvals, members, invites].some((each) => each.isLoading)
  const steps = stepsFor(
    scopes,
    {
      sources: sources.data ?? 0,
      approvals: approvals.data ?? [],
      posts: posts.data?.pages[0]?.items ?? [],
      people:
        (members.data?.filter(({ kind }) => kind === 'human').length ?? 0) + (invites.data ?? 0),
    },
    before,
  )

  function keep(change: Partial<Kept>) {
    const next = { ...kept, ...change }
    setKept(next)
    writeKept(id, next)
  }

  const done = steps.filter((step) => step.done).map(({ name }) => name)
  const news = done.filter((name) => !before.has(name)).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `news` says when something was done for the first time.
  useEffect(() => {
    if (news && !waiting)
      keep({ done: [...kept.done, ...done.filter((name) => !before.has(name))] })
  }, [news, waiting])

  return {
    steps,
    waiting,
    hidden: kept.hidden,
    hide: () => keep({ hidden: true }),
    show: () => keep({ hidden: false }),
  }
}
