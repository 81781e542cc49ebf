import { getRouteApi } from '@tanstack/react-router'
import { RotateCw, Undo2, UserPlus } from 'lucide-react'
import { lazy, useState } from 'react'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { KeptStatus, keptUntil, PassedOn } from '@/components/people/kept'
import type { Shown } from '@/components/people/pass-on-invite'
import { toast } from '@/components/ui/toast'
import { type AccountInvite, accountInvites } from '@/data/account-people'
import { m } from '@/lib/i18n/en/account'
import { m as team } from '@/lib/i18n/en/team'
import { usePlace } from '@/lib/permissions'
import { linkOf } from './link-of'
import { PeoplePage } from './people-page'

const InviteForm = lazy(() => import('./invite-form'))
const route = getRouteApi('/account/$accountId/people/invites/')
const STATES = optionsOf(['pending', 'accepted', 'revoked'], team.inviteStates)

/** Places in an account that are kept for somebody. */
export function AccountInvites() {
  const { id } = usePlace()
  const { state } = route.useSearch()
  const [shown, setShown] = useState<Shown | null>(null)
  const invite = accountInvites.useCreate(id)
  const revoke = accountInvites.useRemove(id)

  // Invited anew, as a link that no mail carries is shown to one person once.
  async function again({ email, role }: AccountInvite) {
    const { token } = await invite.mutateAsync({ email, role })
    if (token) setShown(linkOf(email, token))
    else toast(m.resent(email))
  }

  return (
    <ListPage
      title={m.peopleTabs.invites}
      list={accountInvites.pages(id, { state })}
      frame={(parts) => (
        <PeoplePage part="invites" {...parts}>
          {parts.children}
          <PassedOn invite={shown} onClose={() => setShown(null)} />
        </PeoplePage>
      )}
      words={{ empty: m.noInvites, emptyText: m.noInvitesText, filtered: m.filteredInvites }}
      filters={<Choice name="state" label={m.state} all={m.anyState} options={STATES} />}
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
        nameOf: ({ email }) => email,
        columns: [
          {
            header: m.email,
            name: ({ email }) => email,
            small: (row) => (
              <>
                <KeptStatus of={row} words={team.inviteStates} />
                {m.roles[row.role]}
              </>
            ),
          },
          { header: m.hisRole, wide: 'w-36', cell: (row) => m.roles[row.role] },
          {
            header: m.state,
            wide: 'w-28',
            cell: (row) => <KeptStatus of={row} words={team.inviteStates} />,
          },
          { header: m.expires, wide: 'w-36', cell: keptUntil },
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
