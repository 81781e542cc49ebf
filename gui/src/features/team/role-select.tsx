import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { Select } from '@/components/ui/select'
import { type GivenRole, type Role, rolesQuery } from '@/data/roles'
import { m } from '@/lib/i18n/en/common'
import { useWorkspace } from '@/lib/permissions'

/** How a role is written in a form: a built-in one by its name, one's own by its id. */
export const roleValue = ({ id, name }: Role) => id ?? name

export const nameOf = (role: Role) =>
  role.is_built_in ? (m.roles[role.name] ?? role.name) : role.name

/** What the API wants to hear of a choice in a form; nothing for none. */
export function choiceOf(value: string, roles: readonly Role[]) {
  const found = roles.find((role) => roleValue(role) === value)
  if (!found) return {}
  return found.id ? { custom_role_id: found.id } : { role: found.name as GivenRole }
}

/** The same role again, as it is given. */
export const choiceOfHeld = (held: { role: string; custom_role_id: string | null }) =>
  held.custom_role_id ? { custom_role_id: held.custom_role_id } : { role: held.role as GivenRole }

export const heldValue = (held: { role: string; custom_role_id: string | null }) =>
  held.custom_role_id ?? held.role

type Props = Omit<ComponentProps<typeof Select>, 'options'> & {
  /** Which of those that one may give; all of them when left out. */
  only?: (role: Role) => boolean
}

/** A role one may give. */
export function RoleSelect({ only = () => true, ...rest }: Props) {
  const { id } = useWorkspace()
  const { data: roles } = useSuspenseQuery(rolesQuery(id))
  const options = roles
    .filter((role) => role.is_assignable && only(role))
    .map((role) => ({ value: roleValue(role), label: nameOf(role) }))
  return <Select options={options} {...rest} />
}

const WEAK = new Set(['editor', 'member', 'viewer', 'guest'])

/** Service accounts are editors at most. */
export const forServiceAccounts = ({ based_on }: Role) => WEAK.has(based_on)
