import { useSuspenseQuery } from '@tanstack/react-query'
import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { nameOf } from '@/components/people/role-meanings'
import { ScopePicker } from '@/components/people/scope-picker'
import { Sheet } from '@/components/ui/dialog'
import { Input, Textarea } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { type Role, type Scope, scopesQuery, useSaveRole } from '@/data/roles'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { refusal, startOf } from './role-rules'

interface Props {
  mode: 'new' | 'edit' | 'copy' | 'see'
  role: Role | null
  onClose: () => void
}

/** What a role may do, in plain words; nobody gives what they do not hold. */
export default function RoleEditor({ mode, role, onClose }: Props) {
  const { id, scopes: held } = useWorkspace()
  const { data: meanings } = useSuspenseQuery(scopesQuery(id))
  const save = useSaveRole(id)
  const form = useServerForm<{ name: string; description: string; scopes: Scope[] }>({
    defaultValues: {
      name: role && mode !== 'copy' ? role.name : '',
      description: role?.description ?? '',
      scopes: startOf(role, held, mode === 'copy'),
    },
    sentences: { version_mismatch: m.changedMeanwhile },
    send: async (body) => {
      const saved = await save.mutateAsync({ role: mode === 'edit' ? role : null, body })
      onClose()
      toast(m.roleSaved(saved.name))
    },
  })
  const chosen = form.watch('scopes')
  const reading = mode === 'see'
  const title =
    role && mode === 'edit'
      ? m.editRole(nameOf(role))
      : role && reading
        ? nameOf(role)
        : m.newRoleTitle

  return (
    <Sheet
      wide
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      text={
        reading && role
          ? `${role.description} ${m.assignableBy(role.assignable_by.map((each) => common.roles[each] ?? each))}.`
          : undefined
      }
    >
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        {!reading && (
          <>
            <Field label={m.roleName} error={form.formState.errors.name?.message}>
              {(control) => (
                <Input
                  autoComplete="off"
                  placeholder={m.roleNamePlaceholder}
                  {...control}
                  {...form.register('name')}
                />
              )}
            </Field>
            <Field label={m.roleDescription} error={form.formState.errors.description?.message}>
              {(control) => <Textarea rows={2} {...control} {...form.register('description')} />}
            </Field>
          </>
        )}
        <h3 className="mb-3 font-medium text-sm">{m.permissions}</h3>
        {form.formState.errors.scopes?.message && (
          <p role="alert" className="mb-3 text-red text-sm">
            {form.formState.errors.scopes.message}
          </p>
        )}
        <ScopePicker
          meanings={meanings}
          chosen={chosen}
          onChange={(scopes) => form.setValue('scopes', scopes, { shouldDirty: true })}
          refusal={(meaning) => (reading ? '' : refusal(held, meaning))}
        />
        {!reading && <FormActions action={common.save} sending={form.sending} />}
      </form>
    </Sheet>
  )
}
