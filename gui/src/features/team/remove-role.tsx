import { useState } from 'react'
import { Field } from '@/components/form/field'
import { Confirm } from '@/components/ui/confirm'
import { toast } from '@/components/ui/toast'
import { type Role, useRemoveRole } from '@/data/roles'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { RoleSelect } from './role-select'

interface Props {
  role: Role
  onClose: () => void
}

/** A role goes only when those who have it get another one. */
export default function RemoveRole({ role, onClose }: Props) {
  const { id } = useWorkspace()
  const remove = useRemoveRole(id)
  const [replacement, setReplacement] = useState('')
  return (
    <Confirm
      danger
      title={m.removeRole(role.name)}
      text={m.removeRoleText(role.member_count)}
      action={m.remove}
      onClose={onClose}
      onConfirm={async () => {
        await remove.mutateAsync({ id: role.id ?? '', replacement: replacement || null })
        toast(m.roleRemoved(role.name))
      }}
    >
      <Field label={m.replacement}>
        {(control) => (
          <RoleSelect
            only={(each) => each.id !== role.id && each.based_on !== 'owner'}
            placeholder={role.member_count ? common.choose : m.noReplacement}
            value={replacement}
            onChange={({ target }) => setReplacement(target.value)}
            {...control}
          />
        )}
      </Field>
    </Confirm>
  )
}
