import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { nameOf, RoleMeanings, roleValue } from '@/components/people/role-meanings'
import { Select } from '@/components/ui/select'
import { type GivenRole, type Role, rolesQuery } from '@/data/roles'
import { m } from '@/lib/i18n/en/common'
import { useWorkspace } from '@/lib/permissions'

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
  value: string
  /** Which of those that one may give; all of them when left out. */
  only?: (role: Role) => boolean
  /** The built-in role that is given when none is chosen. */
  preset?: string
}

/** A role one may give; below it what it may do, and the others beside it. */
export function RoleSelect({ only = () => true, preset, ...rest }: Props) {
  const { id } = useWorkspace()
  const { data: all } = useSuspenseQuery(rolesQuery(id))
  const roles = all.filter((role) => role.is_assignable && only(role))
  const options = roles.map((role) => ({ value: roleValue(role), label: nameOf(role) }))
  const chosen = rest.value || preset
  return (
    <>
      <Select
        placeholder={preset && m.roleAsSettings(m.roles[preset] ?? preset)}
        options={options}
        {...rest}
      />
      <RoleMeanings roles={roles} chosen={roles.find((role) => roleValue(role) === chosen)} />
    </>
  )
}

const WEAK = new Set(['editor', 'member', 'viewer', 'guest'])

/** Service accounts are editors at most. */
export const forServiceAccounts = ({ based_on }: Role) => WEAK.has(based_on)
