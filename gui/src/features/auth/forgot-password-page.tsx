import { useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { DoorButton, DoorField, DoorHeading, DoorLink, Outcome } from '@/components/layout/door'
import { Button } from '@/components/ui/button'
import { useForgotPassword } from '@/data/credentials'
import { m } from '@/lib/i18n/en/auth'

/** The answer is the same whatever the address: it does not tell who is known here. */
export function ForgotPasswordPage() {
  const [sent, setSent] = useState<string | null>(null)
  if (sent === null) return <Asking onSent={setSent} />
  return (
    <Outcome title={m.forgot.sent} text={m.forgot.sentText(sent)}>
      <Button size="lg" className="w-full" onClick={() => setSent(null)}>
        {m.forgot.again}
      </Button>
      <Back />
    </Outcome>
  )
}

function Asking({ onSent }: { onSent: (email: string) => void }) {
  const forgot = useForgotPassword()
  const form = useServerForm({
    defaultValues: { email: '' },
    send: async ({ email }) => {
      await forgot.mutateAsync(email.trim())
      onSent(email.trim())
    },
  })
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <DoorHeading title={m.forgot.title} text={m.forgot.text} />
      <FormProblem text={form.problem} />
      <DoorField
        label={m.email}
        error={form.formState.errors.email?.message}
        type="email"
        autoComplete="username"
        {...form.register('email', { required: true })}
      />
      <DoorButton type="submit" busy={form.sending}>
        {m.forgot.send}
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
