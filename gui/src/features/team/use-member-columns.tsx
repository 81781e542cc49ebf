import { useSuspenseQuery } from '@tanstack/react-query'
import { Bot, Cog } from 'lucide-react'
import { useMemo } from 'react'
import type { Column } from '@/components/data-table/data-table'
import { useRoleName } from '@/components/people/use-role-name'
import { Avatar } from '@/components/ui/avatar'
import { Badge, Status } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { meQuery } from '@/data/me'
import type { Member } from '@/data/members'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { type MemberAsk, MemberMenu } from './member-menu'

const ICONS = { agent: Bot, service: Cog } as const

export function Face({ kind, name }: { kind: string | null; name: string }) {
  if (kind !== 'agent' && kind !== 'service') return <Avatar name={name} />
  const Icon = ICONS[kind]
  return (
    <span className="inline-grid size-6 shrink-0 place-items-center rounded border border-line-strong bg-paper text-ink-2">
      <Icon aria-hidden className="size-3.5" />
      <span className="sr-only">{m.oneOf[kind]}</span>
    </span>
  )
}

export function MemberStatus({ status }: Pick<Member, 'status'>) {
  return status === 'active' ? (
    <Status tone="gray" stage="full">
      {m.statuses.active}
    </Status>
  ) : (
    <Status tone="red" stage="out">
      {m.statuses.suspended}
    </Status>
  )
}

/** Whether somebody came in by an address that anybody may have given. */
export const isUnverified = ({ kind, email, email_verified_at: at }: Member) =>
  kind === 'human' && Boolean(email) && !at

export function useMemberColumns(onAsk?: (ask: MemberAsk) => void): readonly Column<Member>[] {
  const { data: me } = useSuspenseQuery(meQuery())
  const { role: own } = useWorkspace()
  const roleName = useRoleName()

  return useMemo(() => {
    const columns: Column<Member>[] = [
      {
        id: 'name',
        header: m.name,
        cell: (member) => {
          const name = member.full_name ?? member.email ?? m.bulk.unknown
          return (
            <span className="flex items-center gap-2.5 py-1.5">
              <Face kind={member.kind} name={name} />
              <span className="min-w-0">
                <span className="flex items-center gap-2">
                  <span className="truncate font-medium text-base text-ink">{name}</span>
                  {member.user_id === me.user.id && <Badge>{m.you}</Badge>}
                </span>
                <span className="flex gap-3 text-ink-2 text-xs md:hidden">
                  <span>{roleName(member)}</span>
                  {member.status === 'suspended' && <MemberStatus status={member.status} />}
                  {isUnverified(member) && m.unverified}
                </span>
              </span>
            </span>
          )
        },
      },
      {
        id: 'email',
        header: m.email,
        className: 'w-[30%]',
        wideOnly: true,
        cell: (member) => {
          const { email, kind } = member
          if (!email) return kind && kind !== 'human' ? m.oneOf[kind] : '–'
          return (
            <span className="flex items-center gap-2">
              <span className="truncate">{email}</span>
              {isUnverified(member) && <Badge>{m.unverified}</Badge>}
            </span>
          )
        },
      },
      { id: 'role', header: m.role, className: 'w-36', wideOnly: true, cell: roleName },
      {
        id: 'status',
        header: m.status,
        className: 'w-28',
        wideOnly: true,
        cell: (member) => <MemberStatus status={member.status} />,
      },
      {
        id: 'joined',
        header: m.joined,
        className: 'w-28 text-right',
        wideOnly: true,
        cell: ({ created_at: at }) => <Time utc={at} relative />,
      },
    ]
    if (onAsk) {
      columns.push({
        id: 'menu',
        header: '',
        className: 'w-11 text-right',
        cell: (member) => (
          <MemberMenu
            member={member}
            self={member.user_id === me.user.id}
            owns={own === 'owner'}
            onAsk={onAsk}
          />
        ),
      })
    }
    return columns
  }, [me.user.id, own, onAsk, roleName])
}
