import { useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { DoorButton, DoorField, DoorHeading, DoorLink, Outcome } from '@/components/layout/door'
import { Button } from '@/components/ui/button'
import { useForgotPassword } from '@/data/credentials'
import { useMailed } from '@/data/mail'
import { m } from '@/lib/i18n/en/auth'
import { m as mail } from '@/lib/i18n/en/mail'

/** The answer is the same whatever the address: it does not tell who is known here. */
export function ForgotPasswordPage() {
  const [sent, setSent] = useState<string | null>(null)
  const mailed = useMailed()
  if (sent === null) return <Asking onSent={setSent} />
  return (
    <Outcome
      title={mailed(m.forgot.sent, mail.title)}
      text={mailed(m.forgot.sentText(sent), mail.forgot(sent))}
    >
      <Button size="lg" className="w-full" onClick={() => setSent(null)}>
        {m.forgot.again}
      </Button>
      <Back />
    </Outcome>
  )
}

function Asking({ onSent }: { onSent: (email: string) => void }) {
  const forgot = useForgotPassword()
  const mailed = useMailed()
  const form = useServerForm({
    defaultValues: { email: '' },
    send: async ({ email }) => {
      await forgot.mutateAsync(email.trim())
      onSent(email.trim())
    },
  })
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <DoorHeading title={m.forgot.title} text={mailed(m.forgot.text, mail.ask)} />
      <FormProblem text={form.problem} />
      <DoorField
        label={m.email}
        error={form.formState.errors.email?.message}
        type="email"
        autoComplete="username"
        {...form.register('email', { required: true })}
      />
      <DoorButton type="submit" busy={form.sending}>
        {mailed(m.forgot.send, mail.send)}
      </DoorButton>
      <Back />
    </form>
  )
}

function Back() {
  return (
    <p className="mt-5 text-sm">
      <DoorLink to="/sign-in">{m.backToSignIn}</DoorLink>
    </p>
  )
}
