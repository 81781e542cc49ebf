import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { OwnField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { PassOnInvite, type Shown } from '@/components/people/pass-on-invite'
import { toast } from '@/components/ui/toast'
import { invites } from '@/data/invites'
import { rolesQuery } from '@/data/roles'
import { settingsQuery } from '@/data/settings'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { choiceOf, RoleSelect } from './role-select'

/** An address and a role; where no mail leaves, the link is shown afterwards, once. */
export default function InviteForm({ onClose }: { onClose: () => void }) {
  const { id } = useWorkspace()
  const { data: roles } = useSuspenseQuery(rolesQuery(id))
  const { data: settings } = useQuery(settingsQuery(id))
  const invite = invites.useCreate(id)
  const [made, setMade] = useState<Shown | null>(null)
  const form = useServerForm({
    defaultValues: { email: '', role: '' },
    send: async ({ email, role }) => {
      const sent = await invite.mutateAsync({ email: email.trim(), ...choiceOf(role, roles) })
      if (sent.token) return setMade({ email: sent.email, token: sent.token })
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
      <TextField
        form={form}
        name="email"
        type="email"
        label={m.email}
        placeholder={m.emailPlaceholder}
      />
      <OwnField form={form} name="role" label={m.role}>
        {(control) => (
          <RoleSelect
            only={({ based_on: base }) => base !== 'owner'}
            preset={settings?.members?.default_invite_role ?? 'member'}
            {...control}
            value={form.watch('role')}
          />
        )}
      </OwnField>
    </FormSheet>
  )
}
