import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { hasCode } from '@/api/errors'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { DoorButton, DoorField, DoorHeading, Outcome } from '@/components/layout/door'
import { Checkbox } from '@/components/ui/checkbox'
import { useResetPassword } from '@/data/credentials'
import { m } from '@/lib/i18n/en/auth'
import { useFragment } from './use-fragment'

/** A new password by a mailed link; the link is used up by the button, not by looking at it. */
export function ResetPasswordPage() {
  const token = useFragment()
  const [state, setState] = useState<'asking' | 'done' | 'gone'>('asking')
  if (state === 'done') {
    return (
      <Outcome title={m.reset.done} text={m.reset.doneText}>
        <DoorButton asChild>
          <Link to="/sign-in">{m.signIn}</Link>
        </DoorButton>
      </Outcome>
    )
  }
  if (state === 'gone' || !token) {
    return (
      <Outcome title={m.reset.gone} text={m.reset.goneText}>
        <DoorButton asChild>
          <Link to="/forgot-password">{m.reset.another}</Link>
        </DoorButton>
      </Outcome>
    )
  }
  return <Choosing token={token} onEnd={setState} />
}

function Choosing({ token, onEnd }: { token: string; onEnd: (state: 'done' | 'gone') => void }) {
  const reset = useResetPassword()
  const keys = useId()
  const form = useServerForm({
    defaultValues: { password: '', revoke_keys: false },
    send: async (values) => {
      try {
        await reset.mutateAsync({ token, ...values })
      } catch (error) {
        if (hasCode(error, 'invalid_token')) return onEnd('gone')
        throw error
      }
      onEnd('done')
    },
  })
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <DoorHeading title={m.reset.title} text={m.reset.text} />
      <FormProblem text={form.problem} />
      <DoorField
        label={m.reset.password}
        hint={m.passwordHint}
        error={form.formState.errors.password?.message}
        type="password"
        autoComplete="new-password"
        {...form.register('password')}
      />
      <div className="mb-6 flex gap-2.5 text-sm">
        <Checkbox
          id={keys}
          aria-describedby={`${keys}-below`}
          className="mt-0.5"
          checked={form.watch('revoke_keys')}
          onCheckedChange={(on) => form.setValue('revoke_keys', on === true)}
        />
        <div>
          <label htmlFor={keys}>{m.reset.revokeKeys}</label>
          <p id={`${keys}-below`} className="text-ink-3">
            {m.reset.revokeKeysHint}
          </p>
        </div>
      </div>
      <DoorButton type="submit" busy={form.sending}>
        {m.reset.submit}
      </DoorButton>
    </form>
  )
}
