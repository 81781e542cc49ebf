import { getRouteApi } from '@tanstack/react-router'
import { FileUp, RotateCw, Undo2, UserPlus } from 'lucide-react'
import { lazy, useState } from 'react'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { KeptStatus, keptUntil, PassedOn } from '@/components/people/kept'
import type { Shown } from '@/components/people/pass-on-invite'
import { usePersonName } from '@/components/people/use-person-name'
import { useRoleName } from '@/components/people/use-role-name'
import { Avatar } from '@/components/ui/avatar'
import { toast } from '@/components/ui/toast'
import { type Invite, invites } from '@/data/invites'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { choiceOfHeld } from './role-select'
import { TeamPage } from './team-page'

const InviteForm = lazy(() => import('./invite-form'))
const ImportInvites = lazy(() => import('./import-invites'))
const route = getRouteApi('/w/$workspaceId/team/invites/')
const STATES = optionsOf(['pending', 'accepted', 'revoked'], m.inviteStates)
const scope = 'members:write'

/** Places that are kept for people who are not here yet. */
export function InvitesPage() {
  const { id } = useWorkspace()
  const { state } = route.useSearch()
  const roleName = useRoleName()
  const nameOf = usePersonName()
  const [shown, setShown] = useState<Shown | null>(null)
  const invite = invites.useCreate(id)
  const revoke = invites.useRemove(id)

  async function again(earlier: Invite) {
    const body = { email: earlier.email, ...choiceOfHeld(earlier) }
    const { email, token } = await invite.mutateAsync(body)
    if (token) setShown({ email, token })
    else toast(m.resent(email))
  }

  return (
    <ListPage
      title={m.tabs.invites}
      list={invites.pages(id, { state })}
      frame={(parts) => (
        <TeamPage part="invites" {...parts}>
          {parts.children}
          <PassedOn invite={shown} onClose={() => setShown(null)} />
        </TeamPage>
      )}
      words={{ empty: m.noInvites, emptyText: m.noInvitesText, filtered: m.filteredInvites }}
      filters={<Choice name="state" label={m.state} all={m.anyState} options={STATES} />}
      add={[
        { scope, id: 'invite-list', text: m.importList, icon: FileUp, form: ImportInvites },
        {
          scope,
          id: 'invite',
          text: m.invite,
          title: m.invitePerson,
          keys: 'n',
          icon: UserPlus,
          form: InviteForm,
        },
      ]}
      rows={{
        nameOf: ({ email }) => email,
        columns: [
          {
            header: m.email,
            name: ({ email }) => email,
            small: (row) => (
              <>
                <KeptStatus of={row} words={m.inviteStates} />
                {roleName(row)}
              </>
            ),
          },
          { header: m.role, wide: 'w-36', cell: roleName },
          {
            header: m.state,
            wide: 'w-28',
            cell: (row) => <KeptStatus of={row} words={m.inviteStates} />,
          },
          {
            header: m.invitedBy,
            wide: 'w-24',
            cell: ({ invited_by_id: by }) => <Avatar name={nameOf(by) ?? '?'} label />,
          },
          { header: m.expires, wide: 'w-32', cell: keptUntil },
        ],
        acts: (row) =>
          row.state === 'pending'
            ? [
                { text: m.resend, icon: RotateCw, run: () => again(row) },
                {
                  text: m.revoke,
                  icon: Undo2,
                  danger: true,
                  ask: { title: m.revokeTitle(row.email), text: m.revokeText },
                  run: () => revoke.mutateAsync({ id: row.id }),
                  done: m.revoked,
                },
              ]
            : [],
      }}
    />
  )
}
