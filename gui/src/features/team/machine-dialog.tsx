import { useSuspenseQuery } from '@tanstack/react-query'
import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { isPerson, PersonSelect } from '@/components/people/person-select'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { type Machine, useSaveMachine } from '@/data/machines'
import { meQuery } from '@/data/me'
import { rolesQuery } from '@/data/roles'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { choiceOf, forMachines, heldValue, RoleSelect } from './role-select'

const KINDS = (['agent', 'service'] as const).map((value) => ({ value, label: m.oneOf[value] }))

/** An agent or a service, with the person who answers for it. */
export default function MachineDialog({
  machine,
  onClose,
}: {
  machine: Machine | null
  onClose: () => void
}) {
  const { id } = useWorkspace()
  const { data: roles } = useSuspenseQuery(rolesQuery(id))
  const { data: me } = useSuspenseQuery(meQuery())
  const save = useSaveMachine(id)
  const form = useServerForm({
    defaultValues: {
      full_name: machine?.full_name ?? '',
      kind: machine?.kind ?? ('agent' as string),
      role: machine ? heldValue(machine) : 'member',
      responsible_user_id: machine?.responsible_user_id ?? me.user.id,
    },
    send: async ({ role, kind, ...rest }) => {
      const body = { ...rest, ...choiceOf(role, roles), kind: kind as 'agent' | 'service' }
      const saved = await save.mutateAsync({ machine, body })
      onClose()
      toast(machine ? m.machineSaved(saved.full_name) : m.machineMade(saved.full_name))
    },
  })
  const { errors } = form.formState
  const kind = form.watch('kind') === 'service' ? 'service' : 'agent'

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={machine ? m.editMachine(machine.full_name) : m.newMachine}
    >
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        <Field label={m.machineName} error={errors.full_name?.message}>
          {(control) => (
            <Input
              autoComplete="off"
              placeholder={m.machineNamePlaceholder}
              {...control}
              {...form.register('full_name')}
            />
          )}
        </Field>
        {!machine && (
          <Field label={m.machineKind} hint={m.kindHints[kind]} error={errors.kind?.message}>
            {(control) => <Select options={KINDS} {...control} {...form.register('kind')} />}
          </Field>
        )}
        <Field label={m.role} hint={m.roleHint} error={errors.role?.message}>
          {(control) => <RoleSelect only={forMachines} {...control} {...form.register('role')} />}
        </Field>
        <Field
          label={m.responsible}
          hint={m.responsibleHint}
          error={errors.responsible_user_id?.message}
        >
          {(control) => (
            <PersonSelect only={isPerson} {...control} {...form.register('responsible_user_id')} />
          )}
        </Field>
        <FormActions action={machine ? common.save : m.create} sending={form.sending} />
      </form>
    </Dialog>
  )
}
