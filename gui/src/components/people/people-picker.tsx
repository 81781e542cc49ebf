import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { CheckList } from '@/components/form/check-list'
import { membersQuery } from '@/data/members'
import { useWorkspace } from '@/lib/permissions'

type Props = Omit<ComponentProps<typeof CheckList<string>>, 'options'> & {
  /** Who needs no choosing. */
  without?: string
}

/** Some people of this workspace, by name. */
export function PeoplePicker({ without, ...rest }: Props) {
  const { data = [] } = useQuery(membersQuery(useWorkspace().id))
  const people = data
    .filter(
      ({ user_id: id, status }) =>
        id !== without && (status === 'active' || rest.chosen.includes(id)),
    )
    .map(({ user_id: id, full_name: name, email }) => ({ id, name: name ?? email ?? '?' }))
    .sort((a, b) => a.name.localeCompare(b.name))
  return <CheckList options={people} {...rest} />
}
