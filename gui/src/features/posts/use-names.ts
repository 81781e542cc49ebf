import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { membersQuery } from '@/data/members'
import { chapterNamesQuery, goalNamesQuery } from '@/data/strategy-names'
import { useWorkspace } from '@/lib/permissions'

/** What ids are called, as far as one may know. */
export function useNames(): { people: ReadonlyMap<string, string> } {
  const { id, scopes } = useWorkspace()
  const { data } = useQuery({ ...membersQuery(id), enabled: scopes.has('members:read') })
  const people = useMemo(
    () =>
      new Map(
        data?.map(({ user_id, full_name, email }) => [user_id, full_name ?? email ?? user_id]),
      ),
    [data],
  )
  return { people }
}

/** Goals and chapters, for filters and forms. */
export function useStrategyNames() {
  const { id, scopes } = useWorkspace()
  const enabled = scopes.has('strategy:read')
  const { data: goals = [] } = useQuery({ ...goalNamesQuery(id), enabled })
  const { data: chapters = [] } = useQuery({ ...chapterNamesQuery(id), enabled })
  return { goals, chapters }
}
