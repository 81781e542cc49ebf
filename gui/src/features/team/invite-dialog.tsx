import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { useInvite } from '@/data/invites'
import { rolesQuery } from '@/data/roles'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { PassOnInvite, type Shown } from './pass-on-invite'
import { choiceOf, RoleSelect } from './role-select'

/** An address and a role; where no mail leaves, the link is shown afterwards, once. */
export default function InviteDialog({ onClose }: { onClose: () => void }) {
  const { id } = useWorkspace()
  const { data: roles } = useSuspenseQuery(rolesQuery(id))
  const invite = useInvite(id)
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
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={m.invitePerson}
      text={m.inviteText}
    >
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        <Field label={m.email} error={form.formState.errors.email?.message}>
          {(control) => (
            <Input
              type="email"
              autoComplete="off"
              placeholder={m.emailPlaceholder}
              {...control}
              {...form.register('email')}
            />
          )}
        </Field>
        <Field label={m.role} error={form.formState.errors.role?.message}>
          {(control) => (
            <RoleSelect
              only={({ based_on: base }) => base !== 'owner'}
              placeholder={m.asSettings}
              {...control}
              {...form.register('role')}
            />
          )}
        </Field>
        <FormActions action={m.sendInvite} sending={form.sending} />
      </form>
    </Dialog>
  )
}
