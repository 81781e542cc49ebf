import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { ScopePicker } from '@/components/people/scope-picker'
import { Sheet } from '@/components/ui/dialog'
import { Input, Textarea } from '@/components/ui/input'
import { SecretOnce } from '@/components/ui/secret-once'
import { Select } from '@/components/ui/select'
import { useCreateApiKey } from '@/data/api-keys'
import { machinesQuery } from '@/data/machines'
import { rolesQuery, type Scope, scopesQuery } from '@/data/roles'
import { settingsQuery } from '@/data/settings'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'
import { expiryIn, linesOf, lives, refusal } from './key-rules'

interface Values {
  name: string
  machine_id: string
  expires_at: string
  allowed_cidrs: string
  scopes: Scope[]
}

/** What a program may do, for how long and from where; then its key, once. */
export default function NewKey({
  machineId = '',
  onClose,
}: {
  machineId?: string
  onClose: () => void
}) {
  const { id, scopes: held } = useWorkspace()
  const { data: meanings } = useSuspenseQuery(scopesQuery(id))
  const { data: settings } = useSuspenseQuery(settingsQuery(id))
  const { data: machines = [] } = useQuery(machinesQuery(id))
  const { data: roles = [] } = useQuery(rolesQuery(id))
  const create = useCreateApiKey(id)
  const [made, setMade] = useState<{ name: string; key: string } | null>(null)
  const most = settings.api?.key_max_days
  const [machineChosen, setMachine] = useState(machineId)
  const chosen = machines.find((machine) => machine.id === machineChosen)
  const role = roles.find((each) =>
    chosen?.custom_role_id ? each.id === chosen.custom_role_id : each.name === chosen?.role,
  )
  const machine = chosen && role && { name: chosen.full_name, scopes: new Set<string>(role.scopes) }
  const allowed = new Set(
    meanings.filter((each) => !refusal(held, machine, each)).map(({ scope }) => scope),
  )
  const form = useServerForm<Values>({
    defaultValues: {
      name: '',
      machine_id: machineId,
      expires_at: most && most <= 90 ? '' : '90',
      allowed_cidrs: '',
      scopes: [],
    },
    send: async (values): Promise<void> =>
      setMade(
        await create.mutateAsync({
          name: values.name,
          machine_id: values.machine_id || null,
          expires_at: expiryIn(values.expires_at),
          allowed_cidrs: linesOf(values.allowed_cidrs),
          scopes: values.scopes.filter((scope) => allowed.has(scope)),
        }),
      ),
  })
  const { errors } = form.formState

  if (made) {
    return (
      <SecretOnce
        title={m.keyMade(made.name)}
        text={m.keyMadeText}
        label={m.key}
        secret={made.key}
        onClose={onClose}
      />
    )
  }
  return (
    <Sheet wide open onOpenChange={(open) => !open && onClose()} title={m.newKey}>
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        <Field label={m.keyName} error={errors.name?.message}>
          {(control) => (
            <Input
              autoComplete="off"
              placeholder={m.keyNamePlaceholder}
              {...control}
              {...form.register('name')}
            />
          )}
        </Field>
        <div className="grid gap-x-4 sm:grid-cols-2">
          <Field label={m.actsAs} hint={m.actsAsHint} error={errors.machine_id?.message}>
            {(control) => (
              <Select
                placeholder={m.myself}
                options={machines.map((each) => ({ value: each.id, label: each.full_name }))}
                {...control}
                {...form.register('machine_id', {
                  onChange: ({ target }) => setMachine(target.value),
                })}
              />
            )}
          </Field>
          <Field label={m.expires} error={errors.expires_at?.message}>
            {(control) => (
              <Select options={lives(most)} {...control} {...form.register('expires_at')} />
            )}
          </Field>
        </div>
        <Field label={m.addresses} hint={m.addressesHint} error={errors.allowed_cidrs?.message}>
          {(control) => <Textarea rows={2} {...control} {...form.register('allowed_cidrs')} />}
        </Field>
        <h3 className="mb-3 font-medium text-sm">{m.permissions}</h3>
        <div role="alert">
          {errors.scopes?.message && (
            <p className="mb-3 text-red text-sm">{errors.scopes.message}</p>
          )}
        </div>
        <ScopePicker
          meanings={meanings}
          chosen={form.watch('scopes').filter((scope) => allowed.has(scope))}
          onChange={(scopes) => form.setValue('scopes', scopes, { shouldDirty: true })}
          refusal={(meaning) => refusal(held, machine, meaning)}
        />
        <FormActions action={m.createKey} sending={form.sending} />
      </form>
    </Sheet>
  )
}
