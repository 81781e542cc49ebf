import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import TransferOwnership from '@/components/people/transfer-ownership'
import { Confirm } from '@/components/ui/confirm'
import { toast } from '@/components/ui/toast'
import { useChangeMembers, useChangeRole, useSuspend } from '@/data/member-changes'
import type { Member } from '@/data/members'
import { rolesQuery } from '@/data/roles'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import type { MemberAsk } from './member-menu'
import { Offboard } from './offboard'
import { choiceOf, forServiceAccounts, heldValue, RoleSelect } from './role-select'

/** The question that a member's menu asked. */
export default function MemberDialogs({ ask, onClose }: { ask: MemberAsk; onClose: () => void }) {
  const { member, what } = ask
  const { id } = useWorkspace()
  const suspend = useSuspend(id)
  const change = useChangeMembers(id)
  const name = member.full_name ?? member.email ?? m.bulk.unknown

  if (what === 'role') return <ChangeRole member={member} name={name} onClose={onClose} />
  if (what === 'offboard') return <Offboard member={member} name={name} onClose={onClose} />
  if (what === 'transfer') return <TransferOwnership to={member} onClose={onClose} />
  if (what === 'remove') {
    return (
      <Confirm
        danger
        title={m.removeTitle(name)}
        text={m.removeText}
        action={m.remove}
        onClose={onClose}
        onConfirm={async () => {
          const [outcome] = await change.mutateAsync({
            action: 'remove',
            user_ids: [member.user_id],
          })
          if (outcome && outcome.outcome !== 'ok')
            throw new Error(outcome.detail ?? outcome.outcome)
          toast(m.removed(name))
        }}
      />
    )
  }
  const suspended = what === 'suspend'
  return (
    <Confirm
      danger={suspended}
      title={suspended ? m.suspendTitle(name) : `${m.reactivate}: ${name}`}
      text={suspended ? m.suspendText : m.nextRequest}
      action={suspended ? m.suspend : m.reactivate}
      onClose={onClose}
      onConfirm={async () => {
        await suspend.mutateAsync({ userId: member.user_id, suspended })
        toast(suspended ? m.suspended(name) : m.reactivated(name))
      }}
    />
  )
}

function ChangeRole({
  member,
  name,
  onClose,
}: {
  member: Member
  name: string
  onClose: () => void
}) {
  const { id } = useWorkspace()
  const { data: roles = [] } = useQuery(rolesQuery(id))
  const [value, setValue] = useState(heldValue(member))
  const change = useChangeRole(id)
  return (
    <Confirm
      title={m.roleOf(name)}
      text={m.nextRequest}
      action={m.changeRole}
      onClose={onClose}
      onConfirm={async () => {
        await change.mutateAsync({ member, choice: choiceOf(value, roles) })
        toast(m.roleChanged(name))
      }}
    >
      <Field label={m.newRole}>
        {(control) => (
          <RoleSelect
            only={
              member.kind === 'human' ? (role) => role.based_on !== 'owner' : forServiceAccounts
            }
            value={value}
            onChange={({ target }) => setValue(target.value)}
            {...control}
          />
        )}
      </Field>
    </Confirm>
  )
}
