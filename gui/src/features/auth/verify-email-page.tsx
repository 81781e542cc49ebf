import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { hasCode } from '@/api/errors'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { DoorButton, DoorField, DoorHeading, Outcome } from '@/components/layout/door'
import { useResendVerification, useVerifyEmail } from '@/data/credentials'
import { useMailed } from '@/data/mail'
import { m } from '@/lib/i18n/en/auth'
import { m as mail } from '@/lib/i18n/en/mail'
import { useFragment } from './use-fragment'

/** Proves an address by a mailed link, on the press of a button. */
export function VerifyEmailPage() {
  const token = useFragment()
  const verify = useVerifyEmail()
  if (verify.isSuccess) {
    return (
      <Outcome title={m.verify.done} text={m.verify.doneText}>
        <DoorButton asChild>
          <Link to="/">{m.verify.onward}</Link>
        </DoorButton>
      </Outcome>
    )
  }
  if (!token || hasCode(verify.error, 'invalid_token')) return <Gone />
  return (
    <>
      <DoorHeading title={m.verify.title} text={m.verify.text} />
      <FormProblem text={verify.error?.message ?? null} />
      <DoorButton busy={verify.isPending} onClick={() => verify.mutate(token)}>
        {m.verify.submit}
      </DoorButton>
    </>
  )
}

function Gone() {
  const resend = useResendVerification()
  const mailed = useMailed()
  const [sent, setSent] = useState<string | null>(null)
  const form = useServerForm({
    defaultValues: { email: '' },
    send: async ({ email }) => {
      await resend.mutateAsync(email.trim())
      setSent(email.trim())
    },
  })
  if (sent !== null) {
    return (
      <Outcome title={mailed(m.forgot.sent, mail.title)} text={mailed(m.verify.resent(sent))} />
    )
  }
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <DoorHeading title={m.verify.gone} text={mailed(m.verify.goneText, mail.gone)} />
      <FormProblem text={form.problem} />
      <DoorField
        label={m.email}
        error={form.formState.errors.email?.message}
        type="email"
        autoComplete="email"
        {...form.register('email', { required: true })}
      />
      <DoorButton type="submit" busy={form.sending}>
        {mailed(m.verify.resend, mail.anew)}
      </DoorButton>
    </form>
  )
}
