import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { Select } from '@/components/ui/select'
import { type Member, membersQuery } from '@/data/members'
import { useWorkspace } from '@/lib/permissions'

type Props = Omit<ComponentProps<typeof Select>, 'options'> & {
  /** Who can be chosen; everybody when left out. */
  only?: (member: Member) => boolean
}

/** Somebody of this workspace, by name. */
export function PersonSelect({ only, ...rest }: Props) {
  const { id } = useWorkspace()
  const { data: members = [] } = useQuery(membersQuery(id))
  const options = (only ? members.filter(only) : members)
    .map((member) => ({ value: member.user_id, label: member.full_name ?? member.email ?? '?' }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return <Select options={options} {...rest} />
}

/** Somebody who can answer for things: a person who is not suspended. */
export const isPerson = ({ kind, status }: Member) => kind === 'human' && status === 'active'
