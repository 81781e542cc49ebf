import { Field } from '@/components/form/field'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { useChangeEmail } from '@/data/credentials'
import { useMailed } from '@/data/mail'
import { m as common } from '@/lib/i18n/en/common'
import { m as mail } from '@/lib/i18n/en/mail'
import { m } from '@/lib/i18n/en/profile'

interface Props {
  /** Has an address already, and so a password as well. */
  known: boolean
  onSent: (email: string) => void
  onClose: () => void
}

/** Another address, with the password that proves who asks. */
export default function EmailChange({ known, onSent, onClose }: Props) {
  const change = useChangeEmail()
  const mailed = useMailed()
  const form = useServerForm({
    defaultValues: { email: '', password: '' },
    send: async ({ email, password }) => {
      await change.mutateAsync({ email: email.trim(), password: password || null })
      onSent(email.trim())
    },
    sentences: { reauth_required: m.password.wrong },
    places: { reauth_required: 'password' },
  })
  const { errors } = form.formState
  return (
    <form onSubmit={form.onSubmit} noValidate className="mt-4">
      <FormProblem text={form.problem} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <Field label={m.email.new} error={errors.email?.message}>
          {(control) => (
            <Input
              type="email"
              autoComplete="email"
              autoFocus
              {...control}
              {...form.register('email')}
            />
          )}
        </Field>
        <Field
          label={known ? m.email.password : m.email.passwordOptional}
          error={errors.password?.message}
        >
          {(control) => (
            <Input
              type="password"
              autoComplete="current-password"
              {...control}
              {...form.register('password')}
            />
          )}
        </Field>
      </div>
      <div className="flex gap-2">
        <Button type="submit" look="primary" aria-disabled={form.sending}>
          {mailed(m.email.submit, mail.send)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
