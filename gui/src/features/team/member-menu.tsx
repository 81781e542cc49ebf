import { MoreHorizontal } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import type { Member } from '@/data/members'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'

export interface MemberAsk {
  what: 'role' | 'suspend' | 'reactivate' | 'offboard' | 'remove' | 'transfer'
  member: Member
}

interface Props {
  member: Member
  /** It is the reader: nobody suspends or removes themselves here. */
  self: boolean
  /** The reader owns the workspace. */
  owns: boolean
  onAsk: (ask: MemberAsk) => void
}

export function MemberMenu({ member, self, owns, onAsk }: Props) {
  const ask = (what: MemberAsk['what']) => () => onAsk({ what, member })
  const name = member.full_name ?? member.email ?? m.bulk.unknown
  const person = member.kind === 'human'
  if (self) return null
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" size="icon" aria-label={common.actionsFor(name)}>
          <MoreHorizontal />
        </Button>
      }
    >
      <MenuItem onSelect={ask('role')}>{m.changeRole}</MenuItem>
      {member.status === 'active' ? (
        <MenuItem onSelect={ask('suspend')}>{m.suspend}</MenuItem>
      ) : (
        <MenuItem onSelect={ask('reactivate')}>{m.reactivate}</MenuItem>
      )}
      {owns && person && member.status === 'active' && (
        <MenuItem onSelect={ask('transfer')}>{m.makeOwner}</MenuItem>
      )}
      <MenuLine />
      {person && <MenuItem onSelect={ask('offboard')}>{m.offboard}</MenuItem>}
      <MenuItem danger onSelect={ask('remove')}>
        {m.remove}
      </MenuItem>
    </Menu>
  )
}
