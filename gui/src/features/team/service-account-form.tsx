import { useSuspenseQuery } from '@tanstack/react-query'
import { OwnField, SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import type { FormProps } from '@/components/list/add-button'
import { isPerson, PersonSelect } from '@/components/people/person-select'
import { toast } from '@/components/ui/toast'
import { meQuery } from '@/data/me'
import { rolesQuery } from '@/data/roles'
import { type ServiceAccount, serviceAccounts } from '@/data/service-accounts'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { choiceOf, forServiceAccounts, heldValue, RoleSelect } from './role-select'

const KINDS = (['agent', 'service'] as const).map((value) => ({ value, label: m.oneOf[value] }))

/** An agent or a service, with the person who answers for it. */
export default function ServiceAccountForm({ row, onClose }: FormProps<ServiceAccount>) {
  const { id } = useWorkspace()
  const { data: roles } = useSuspenseQuery(rolesQuery(id))
  const { data: me } = useSuspenseQuery(meQuery())
  const create = serviceAccounts.useCreate(id)
  const update = serviceAccounts.useUpdate(id)
  const form = useServerForm({
    defaultValues: {
      full_name: row?.full_name ?? '',
      kind: (row?.kind ?? 'agent') as 'agent' | 'service',
      role: row ? heldValue(row) : 'member',
      responsible_user_id: row?.responsible_user_id ?? me.user.id,
    },
    send: async ({ role, kind, ...rest }) => {
      const body = { ...rest, ...choiceOf(role, roles) }
      const saved = row
        ? await update.mutateAsync({ row, body })
        : await create.mutateAsync({ ...body, kind })
      onClose()
      toast((row ? m.serviceAccountSaved : m.serviceAccountMade)(saved.full_name))
    },
  })
  return (
    <FormSheet
      form={form}
      title={row ? m.editServiceAccount(row.full_name) : m.newServiceAccount}
      action={row ? common.save : m.create}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="full_name"
        label={m.serviceAccountName}
        placeholder={m.serviceAccountNamePlaceholder}
      />
      {!row && (
        <SelectField
          form={form}
          name="kind"
          label={m.serviceAccountKind}
          hint={m.kindHints[form.watch('kind')]}
          options={KINDS}
        />
      )}
      <OwnField form={form} name="role" label={m.role} hint={m.roleHint}>
        {(control) => (
          <RoleSelect only={forServiceAccounts} {...control} value={form.watch('role')} />
        )}
      </OwnField>
      <OwnField
        form={form}
        name="responsible_user_id"
        label={m.responsible}
        hint={m.responsibleHint}
      >
        {(control) => <PersonSelect only={isPerson} {...control} />}
      </OwnField>
    </FormSheet>
  )
}
