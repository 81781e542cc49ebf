import { SelectField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import type { FormProps } from '@/components/list/add-button'
import { toast } from '@/components/ui/toast'
import { type AccountMember, accountMembers } from '@/data/account-people'
import { m } from '@/lib/i18n/en/account'
import { m as common } from '@/lib/i18n/en/common'
import { usePlace } from '@/lib/permissions'
import { ROLES } from './roles'

/** What somebody is in an account from now on. */
export default function RoleForm({ row, onClose }: FormProps<AccountMember>) {
  const { id } = usePlace()
  const update = accountMembers.useUpdate(id)
  const form = useServerForm({
    defaultValues: { role: row?.role ?? 'billing' },
    send: async (body) => {
      const saved = await update.mutateAsync({ row: { id: row?.user_id ?? '' }, body })
      onClose()
      toast(m.roleSaved(saved.full_name, m.roles[saved.role]))
    },
  })
  return (
    <FormSheet
      form={form}
      title={m.changeRole(row?.full_name ?? '')}
      text={m.may[form.watch('role')]}
      action={common.save}
      onClose={onClose}
    >
      <SelectField form={form} name="role" label={m.hisRole} options={ROLES} />
    </FormSheet>
  )
}
