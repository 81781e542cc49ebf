import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { UserPlus } from 'lucide-react'
import { lazy } from 'react'
import { Choice } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { accountMembers, useLeaveAccount } from '@/data/account-people'
import { meQuery } from '@/data/me'
import { m } from '@/lib/i18n/en/account'
import { usePermission, usePlace } from '@/lib/permissions'
import { PeoplePage } from './people-page'
import { ROLES } from './roles'

const InviteForm = lazy(() => import('./invite-form'))
const RoleForm = lazy(() => import('./role-form'))
const route = getRouteApi('/account/$accountId/people/')

/** Who belongs to an account, and as what. */
export function AccountMembers() {
  const { id } = usePlace()
  const { role } = route.useSearch()
  const navigate = useNavigate()
  const { user } = useSuspenseQuery(meQuery()).data
  const mayManage = usePermission('account:manage')
  const remove = accountMembers.useRemove(id)
  const leave = useLeaveAccount(id)
  return (
    <ListPage
      title={m.peopleTabs.members}
      list={accountMembers.pages(id, { role })}
      frame={(parts) => <PeoplePage part="members" {...parts} />}
      words={{ empty: m.noPeople, filtered: m.filteredPeople }}
      filters={<Choice name="role" label={m.hisRole} all={m.anyRole} options={ROLES} />}
      mayChange
      add={{
        scope: 'account:manage',
        id: 'account-invite',
        text: m.invite,
        title: m.invitePerson,
        keys: 'n',
        icon: UserPlus,
        form: InviteForm,
      }}
      rows={{
        nameOf: ({ full_name: name }) => name,
        edit: mayManage ? RoleForm : undefined,
        columns: [
          {
            header: m.person,
            name: ({ full_name: name }) => name,
            face: ({ full_name: name }) => <Avatar name={name} />,
            mark: ({ user_id }) => user_id === user.id && <Badge>{m.you}</Badge>,
            small: (row) => m.roles[row.role],
          },
          { header: m.email, wide: 'w-[30%]', cell: ({ email }) => email },
          { header: m.hisRole, wide: 'w-32', cell: (row) => m.roles[row.role] },
          { header: m.since, wide: 'w-36', cell: (row) => <Time utc={row.created_at} /> },
        ],
        acts: (row) => {
          if (row.user_id === user.id) {
            return [
              {
                text: m.leave,
                danger: true,
                ask: { title: m.leaveTitle, text: m.leaveText },
                run: async () => {
                  await leave.mutateAsync(undefined)
                  await navigate({ to: '/' })
                },
                done: m.left,
              },
            ]
          }
          if (!mayManage) return []
          return [
            {
              text: m.remove,
              danger: true,
              ask: { title: m.removeTitle(row.full_name), text: m.removeText },
              run: () => remove.mutateAsync({ id: row.user_id }),
              done: m.removed(row.full_name),
            },
          ]
        },
      }}
    />
  )
}
