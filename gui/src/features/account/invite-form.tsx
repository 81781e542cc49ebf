import { useState } from 'react'
import { SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { PassOnInvite, type Shown } from '@/components/people/pass-on-invite'
import { toast } from '@/components/ui/toast'
import { type AccountRole, accountInvites } from '@/data/account-people'
import { m } from '@/lib/i18n/en/account'
import { usePlace } from '@/lib/permissions'
import { linkOf } from './link-of'
import { ROLES } from './roles'

/** An address and a role; where no mail leaves, the link is shown afterwards, once. */
export default function InviteForm({ onClose }: { onClose: () => void }) {
  const { id } = usePlace()
  const invite = accountInvites.useCreate(id)
  const [made, setMade] = useState<Shown | null>(null)
  const form = useServerForm({
    defaultValues: { email: '', role: 'billing' as AccountRole },
    send: async ({ email, role }) => {
      const sent = await invite.mutateAsync({ email: email.trim(), role })
      if (sent.token) return setMade(linkOf(sent.email, sent.token))
      toast(m.mailed(sent.email))
      onClose()
    },
  })

  if (made) return <PassOnInvite invite={made} onClose={onClose} />
  return (
    <FormSheet
      form={form}
      title={m.invitePerson}
      text={m.inviteText}
      action={m.sendInvite}
      onClose={onClose}
    >
      <TextField form={form} name="email" type="email" label={m.email} />
      <SelectField form={form} name="role" label={m.hisRole} options={ROLES} />
      <p className="-mt-2 mb-4 text-ink-2 text-sm">{m.may[form.watch('role')]}</p>
    </FormSheet>
  )
}
