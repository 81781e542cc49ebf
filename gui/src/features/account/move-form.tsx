import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { SecretOnce } from '@/components/ui/secret-once'
import { toast } from '@/components/ui/toast'
import { type AccountWorkspace, useMoveWorkspace } from '@/data/account-workspaces'
import { ownAccountsQuery } from '@/data/accounts'
import { m } from '@/lib/i18n/en/account'
import { usePlace } from '@/lib/permissions'

interface Props {
  workspace: AccountWorkspace
  onClose: () => void
}

/** To an account one manages as well it moves at once; anybody else is asked. */
export default function MoveForm({ workspace, onClose }: Props) {
  const { id } = usePlace()
  const move = useMoveWorkspace(id)
  const own = useQuery(ownAccountsQuery()).data?.items ?? []
  const [made, setMade] = useState<{ email: string; token: string } | null>(null)
  const form = useServerForm({
    defaultValues: { to_account_id: '', email: '' },
    send: async ({ to_account_id: to, email }) => {
      const whom = to ? { to_account_id: to } : { email: email.trim() }
      const sent = await move.mutateAsync({ workspace_id: workspace.id, ...whom })
      if (sent.token) return setMade({ email: sent.email, token: sent.token })
      toast(to ? m.moved(workspace.name) : m.offerMailed(sent.email))
      onClose()
    },
  })
  if (made) {
    return (
      <SecretOnce
        title={m.offerLinkTitle}
        text={m.offerLinkText(made.email)}
        label={m.offerLink}
        note={m.offerLinkNote}
        secret={`${location.origin}/offers#${made.token}`}
        onClose={onClose}
      />
    )
  }
  const others = own
    .filter(({ id: other, rights }) => other !== id && rights.includes('account:manage'))
    .map(({ id: value, name: label }) => ({ value, label }))
  const toOwn = form.watch('to_account_id') !== ''
  return (
    <FormSheet
      form={form}
      title={m.moveTitle(workspace.name)}
      text={m.moveText}
      action={toOwn ? m.moveNow : m.moveOffer}
      onClose={onClose}
    >
      {others.length > 0 && (
        <SelectField
          form={form}
          name="to_account_id"
          label={m.moveTo}
          options={others}
          placeholder={m.somebodyElse}
        />
      )}
      {!toOwn && (
        <TextField
          form={form}
          name="email"
          type="email"
          label={m.moveEmail}
          hint={m.moveEmailHint}
        />
      )}
    </FormSheet>
  )
}
