import { useSuspenseQuery } from '@tanstack/react-query'
import { LinesField, TextField } from '@/components/form/controls'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { usePersonName } from '@/components/people/use-person-name'
import { Facts } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import { type ApiKey, apiKeys } from '@/data/api-keys'
import { scopesQuery } from '@/data/roles'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/developer'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { linesOf } from './key-rules'
import { KeyStatus, shortOf, works } from './key-state'

interface Props {
  row: ApiKey
  onClose: () => void
}

/** One key: what it may do, and the two things of it that can be changed. */
export default function KeyDetail({ row: opened, onClose }: Props) {
  const { id } = useWorkspace()
  const { data: meanings } = useSuspenseQuery(scopesQuery(id))
  const nameOf = usePersonName()
  const mayWrite = usePermission('keys:write') && works(opened)
  const held = meanings.filter(({ scope }) => opened.scopes.includes(scope))
  const { expires_at: until, last_used_at: used, revoked_at: ended } = opened

  return (
    <>
      <Facts
        facts={[
          [m.status, <KeyStatus key="s" of={opened} />],
          [
            m.key,
            <span key="k" className="font-mono">
              {shortOf(opened)}
            </span>,
          ],
          [m.actsAs, nameOf(opened.service_account_id ?? opened.created_by_id) ?? '–'],
          [m.createdBy, nameOf(opened.created_by_id) ?? '–'],
          [m.lastUsed, used ? <Time key="u" utc={used} /> : m.never],
          ended
            ? [m.revokedAt, <Time key="r" utc={ended} />]
            : [m.expires, until ? <Time key="e" utc={until} /> : m.never],
        ]}
      />
      <h3 className="mt-5 mb-2 font-medium text-sm">{m.permissions}</h3>
      <ul className="mb-5 grid gap-1 text-sm">
        {held.map(({ scope, title, description }) => (
          <li key={scope}>
            {title} <span className="text-ink-3">{description}</span>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <Change row={opened} onClose={onClose} />
      ) : (
        <Facts facts={[[m.addresses, opened.allowed_cidrs?.join(', ') || m.anywhere]]} />
      )}
    </>
  )
}

function Change({ row, onClose }: Props) {
  const { id } = useWorkspace()
  const update = apiKeys.useUpdate(id)
  const form = useServerForm({
    defaultValues: { name: row.name, allowed_cidrs: row.allowed_cidrs?.join('\n') ?? '' },
    send: async ({ name, allowed_cidrs: networks }) => {
      await update.mutateAsync({ row, body: { name, allowed_cidrs: linesOf(networks) } })
      onClose()
      toast(m.keySaved)
    },
  })
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <FormProblem text={form.problem} />
      <TextField form={form} name="name" label={m.keyName} />
      <LinesField form={form} name="allowed_cidrs" label={m.addresses} hint={m.addressesHint} />
      <FormActions action={common.save} sending={form.sending} />
    </form>
  )
}
