import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { membersQuery } from '@/data/members'
import { useWorkspace } from '@/lib/permissions'

/** What people and service accounts are called, as far as one may see members. */
export function usePersonName(): (id: string | null | undefined) => string | undefined {
  const { id, scopes } = useWorkspace()
  const { data } = useQuery({ ...membersQuery(id), enabled: scopes.has('members:read') })
  return useMemo(() => {
    const names = new Map(data?.map(({ user_id, full_name }) => [user_id, full_name ?? undefined]))
    return (of) => (of ? names.get(of) : undefined)
  }, [data])
}
