import { Field } from '@/components/form/field'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { useChangePassword } from '@/data/credentials'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/profile'

interface Props {
  user: { email: string | null }
  onClose: () => void
}

/** Asks for the password that holds, as a browser may be left open. */
export default function PasswordChange({ user, onClose }: Props) {
  const change = useChangePassword()
  const form = useServerForm({
    defaultValues: { current_password: '', password: '' },
    send: async ({ current_password: current, password }) => {
      await change.mutateAsync({ current_password: current || null, password })
      toast(m.password.changed)
      onClose()
    },
    sentences: { reauth_required: m.password.wrong },
    places: { reauth_required: 'current_password' },
  })
  const { errors } = form.formState
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <FormProblem text={form.problem} />
      {/* Password managers look for whose password it is. */}
      {user.email && <input type="hidden" autoComplete="username" value={user.email} readOnly />}
      <div className="grid gap-x-4 sm:grid-cols-2">
        <Field
          label={user.email ? m.password.current : m.password.currentOptional}
          error={errors.current_password?.message}
        >
          {(control) => (
            <Input
              type="password"
              autoComplete="current-password"
              autoFocus
              {...control}
              {...form.register('current_password')}
            />
          )}
        </Field>
        <Field label={m.password.new} hint={m.password.hint} error={errors.password?.message}>
          {(control) => (
            <Input
              type="password"
              autoComplete="new-password"
              {...control}
              {...form.register('password')}
            />
          )}
        </Field>
      </div>
      <div className="flex gap-2">
        <Button type="submit" look="primary" aria-disabled={form.sending}>
          {m.password.change}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
