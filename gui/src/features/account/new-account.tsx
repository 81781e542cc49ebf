import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { ownAccountsQuery, useOpenAccount } from '@/data/accounts'
import { m } from '@/lib/i18n/en/account'

/** Another account of one's own, for somebody else who pays. */
export default function NewAccount({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const opening = useOpenAccount()
  const form = useServerForm({
    defaultValues: { name: '' },
    send: async (body) => {
      const made = await opening.mutateAsync(body)
      // Who is in an account is read before its pages are.
      await client.fetchQuery({ ...ownAccountsQuery(), staleTime: 0 })
      onClose()
      await navigate({ to: '/account/$accountId', params: { accountId: made.id } })
    },
  })
  return (
    <FormSheet
      form={form}
      title={m.newAccount}
      text={m.newAccountText}
      action={m.openAccount}
      onClose={onClose}
    >
      <TextField form={form} name="name" label={m.name} />
    </FormSheet>
  )
}
