import { useQuery } from '@tanstack/react-query'
import { RotateCw, Undo2 } from 'lucide-react'
import { useMemo } from 'react'
import type { Column } from '@/components/data-table/data-table'
import { useRoleName } from '@/components/people/use-role-name'
import { Avatar } from '@/components/ui/avatar'
import { type Stage, Status, type Tone } from '@/components/ui/badge'
import { IconButton } from '@/components/ui/icon-button'
import { Time } from '@/components/ui/time'
import type { Invite } from '@/data/invites'
import { membersQuery } from '@/data/members'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'

const LOOKS: Record<Invite['state'], [Tone, Stage]> = {
  pending: ['amber', 'half'],
  accepted: ['green', 'full'],
  revoked: ['gray', 'out'],
}

function InviteStatus({ invite: { state, expires_at: until } }: { invite: Invite }) {
  if (state === 'pending' && new Date(until) < new Date()) {
    return (
      <Status tone="gray" stage="out">
        {m.expired}
      </Status>
    )
  }
  const [tone, stage] = LOOKS[state]
  return (
    <Status tone={tone} stage={stage}>
      {m.inviteStates[state]}
    </Status>
  )
}

interface Acts {
  onAgain: (invite: Invite) => void
  onRevoke: (invite: Invite) => void
}

export function useInviteColumns({ onAgain, onRevoke }: Acts): readonly Column<Invite>[] {
  const { id } = useWorkspace()
  const roleName = useRoleName()
  const { data: members } = useQuery(membersQuery(id))

  return useMemo(() => {
    const names = new Map(members?.map(({ user_id, full_name }) => [user_id, full_name]))
    return [
      {
        id: 'email',
        header: m.email,
        cell: (invite) => (
          <span className="block py-1.5">
            <span className="block truncate font-medium text-base text-ink">{invite.email}</span>
            <span className="flex gap-3 text-ink-3 text-xs md:hidden">
              <InviteStatus invite={invite} />
              {roleName(invite)}
            </span>
          </span>
        ),
      },
      { id: 'role', header: m.role, className: 'w-36', wideOnly: true, cell: roleName },
      {
        id: 'state',
        header: m.state,
        className: 'w-28',
        wideOnly: true,
        cell: (invite) => <InviteStatus invite={invite} />,
      },
      {
        id: 'by',
        header: m.invitedBy,
        className: 'w-24',
        wideOnly: true,
        cell: ({ invited_by_id: by }) => <Avatar name={names.get(by) ?? '?'} label />,
      },
      {
        id: 'until',
        header: m.expires,
        className: 'w-32',
        wideOnly: true,
        cell: ({ expires_at: until, state }) => (state === 'pending' ? <Time utc={until} /> : '–'),
      },
      {
        id: 'menu',
        header: '',
        className: 'w-20 text-right',
        cell: (invite) =>
          invite.state === 'pending' && (
            <>
              <IconButton label={`${m.resend}: ${invite.email}`} onClick={() => onAgain(invite)}>
                <RotateCw />
              </IconButton>
              <IconButton label={`${m.revoke}: ${invite.email}`} onClick={() => onRevoke(invite)}>
                <Undo2 />
              </IconButton>
            </>
          ),
      },
    ]
  }, [members, onAgain, onRevoke, roleName])
}
