import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { LinesField, SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { nameOf } from '@/components/people/role-meanings'
import { ScopePicker } from '@/components/people/scope-picker'
import { SecretOnce } from '@/components/ui/secret-once'
import { apiKeys } from '@/data/api-keys'
import { rolesQuery, type Scope, scopesQuery } from '@/data/roles'
import { serviceAccounts } from '@/data/service-accounts'
import { settingsQuery } from '@/data/settings'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'
import { expiryIn, linesOf, lives, refusal } from './key-rules'

const route = getRouteApi('/w/$workspaceId/api-keys/')

interface Values {
  name: string
  service_account_id: string
  expires_at: string
  allowed_cidrs: string
  scopes: Scope[]
}

/** What a program may do, for how long and from where; then its key, once. */
export default function NewKey({ onClose }: { onClose: () => void }) {
  const { serviceAccount: serviceAccountId = '' } = route.useSearch()
  const { id, scopes: held, role: mine } = useWorkspace()
  const { data: meanings } = useSuspenseQuery(scopesQuery(id))
  const { data: settings } = useSuspenseQuery(settingsQuery(id))
  const { data: all = [] } = useQuery(serviceAccounts.every(id))
  const { data: roles = [] } = useQuery(rolesQuery(id))
  const create = apiKeys.useCreate(id)
  const [made, setMade] = useState<{ name: string; key: string } | null>(null)
  const most = settings.api?.key_max_days
  const [serviceAccountChosen, setServiceAccount] = useState(serviceAccountId)
  const chosen = all.find((serviceAccount) => serviceAccount.id === serviceAccountChosen)
  const role = roles.find((each) =>
    chosen?.custom_role_id
      ? each.id === chosen.custom_role_id
      : each.name === (chosen?.role ?? mine),
  )
  const serviceAccount = chosen &&
    role && { name: chosen.full_name, scopes: new Set<string>(role.scopes) }
  const allowed = new Set(
    meanings.filter((each) => !refusal(held, serviceAccount, each)).map(({ scope }) => scope),
  )
  const form = useServerForm<Values>({
    defaultValues: {
      name: '',
      service_account_id: serviceAccountId,
      expires_at: most && most <= 90 ? '' : '90',
      allowed_cidrs: '',
      scopes: [],
    },
    send: async (values): Promise<void> =>
      setMade(
        await create.mutateAsync({
          name: values.name,
          service_account_id: values.service_account_id || null,
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
    <FormSheet wide form={form} title={m.newKey} action={m.createKey} onClose={onClose}>
      <TextField form={form} name="name" label={m.keyName} placeholder={m.keyNamePlaceholder} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <SelectField
          form={form}
          name="service_account_id"
          label={m.actsAs}
          hint={role ? m.actsAsRole(nameOf(role), role.description) : m.actsAsHint}
          placeholder={m.myself}
          options={all.map((each) => ({ value: each.id, label: each.full_name }))}
          onValue={setServiceAccount}
        />
        <SelectField form={form} name="expires_at" label={m.expires} options={lives(most)} />
      </div>
      <LinesField form={form} name="allowed_cidrs" label={m.addresses} hint={m.addressesHint} />
      <h3 className="mb-3 font-medium text-sm">{m.permissions}</h3>
      <div role="alert">
        {errors.scopes?.message && <p className="mb-3 text-red text-sm">{errors.scopes.message}</p>}
      </div>
      <ScopePicker
        meanings={meanings}
        chosen={form.watch('scopes').filter((scope) => allowed.has(scope))}
        onChange={(scopes) => form.setValue('scopes', scopes, { shouldDirty: true })}
        refusal={(meaning) => refusal(held, serviceAccount, meaning)}
      />
    </FormSheet>
  )
}
