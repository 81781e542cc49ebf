import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rolesQuery } from '@/data/roles'
import { m } from '@/lib/i18n/en/common'
import { useWorkspace } from '@/lib/permissions'

interface Held {
  role: string
  custom_role_id: string | null
}

/** What a role is called: the workspace's own name for it, or the built-in one. */
export function useRoleName(): (held: Held) => string {
  const { id } = useWorkspace()
  const { data: roles } = useQuery(rolesQuery(id))
  return useMemo(() => {
    const own = new Map(roles?.map((role) => [role.id, role.name]))
    return ({ role, custom_role_id: custom }) =>
      (custom && own.get(custom)) || (m.roles[role] ?? role)
  }, [roles])
}
