import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { hasCode } from '@/api/errors'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { DoorButton, DoorField, DoorHeading, DoorLink } from '@/components/layout/door'
import { Button } from '@/components/ui/button'
import { useFollowLink, useSignIn } from '@/data/me'
import { m } from '@/lib/i18n/en/auth'
import { useFragment } from './use-fragment'
import { useOnward } from './use-onward'

const route = getRouteApi('/_guest/sign-in')

interface Known {
  email: string
  password: string
}

/** By password, then by a code where a second factor is on; or by the one-time link that the program printed. */
export function SignInPage() {
  const token = useFragment()
  const [failed, setFailed] = useState<string | null>(null)
  const [known, setKnown] = useState<Known | null>(null)
  if (token && !failed) return <ByLink token={token} onFail={() => setFailed(m.linkUsed)} />
  if (known) return <ByCode known={known} onBack={() => setKnown(null)} />
  return <ByPassword problem={failed} onCode={setKnown} />
}

function ByLink({ token, onFail }: { token: string; onFail: () => void }) {
  const follow = useFollowLink()
  const onward = useOnward()
  const { next } = route.useSearch()
  return (
    <>
      <DoorHeading title={m.signIn} text={m.link} />
      <DoorButton
        busy={follow.isPending}
        onClick={() => follow.mutate(token, { onSuccess: () => onward(next), onError: onFail })}
      >
        {m.useLink}
      </DoorButton>
    </>
  )
}

interface PasswordProps {
  problem: string | null
  onCode: (known: Known) => void
}

function ByPassword({ problem, onCode }: PasswordProps) {
  const signIn = useSignIn()
  const onward = useOnward()
  const search = route.useSearch()
  const form = useServerForm({
    defaultValues: { email: '', password: '' },
    send: async (values) => {
      try {
        await signIn.mutateAsync(values)
      } catch (error) {
        if (hasCode(error, 'totp_required')) return onCode(values)
        throw error
      }
      onward(search.next)
    },
    sentences: { invalid_credentials: m.wrong },
  })
  const { errors } = form.formState
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <DoorHeading title={m.signIn} text={m.signInText} />
      <FormProblem text={form.problem ?? problem} />
      <DoorField
        label={m.email}
        error={errors.email?.message}
        type="email"
        autoComplete="username"
        {...form.register('email')}
      />
      <div className="relative">
        <DoorField
          label={m.password}
          error={errors.password?.message}
          type="password"
          autoComplete="current-password"
          {...form.register('password')}
        />
        <p className="absolute top-0 right-0 text-sm">
          <DoorLink to="/forgot-password">{m.forgotten}</DoorLink>
        </p>
      </div>
      <DoorButton type="submit" busy={form.sending}>
        {m.signIn}
      </DoorButton>
      <p className="mt-5 text-sm">
        <DoorLink to="/register" search={search}>
          {m.toRegister}
        </DoorLink>
      </p>
      <p className="mt-8 border-t pt-4 text-ink-3 text-sm">{m.ownMachine}</p>
    </form>
  )
}

/** The second step: what was typed in the first is sent again, with the code beside it. */
function ByCode({ known, onBack }: { known: Known; onBack: () => void }) {
  const signIn = useSignIn()
  const onward = useOnward()
  const { next } = route.useSearch()
  const form = useServerForm({
    defaultValues: { code: '' },
    send: async ({ code }) => {
      await signIn.mutateAsync({ ...known, code: code.trim() })
      onward(next)
    },
    sentences: { totp_invalid: m.code.wrong, totp_required: m.code.hint },
    places: { totp_invalid: 'code', totp_required: 'code' },
  })
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <DoorHeading title={m.code.title} text={m.code.text(known.email)} />
      <FormProblem text={form.problem} />
      <DoorField
        label={m.code.label}
        hint={m.code.hint}
        error={form.formState.errors.code?.message}
        // Recovery codes have letters, so no keyboard of digits only.
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        {...form.register('code')}
      />
      <DoorButton type="submit" busy={form.sending}>
        {m.signIn}
      </DoorButton>
      <Button look="quiet" className="mt-3 -ml-3" onClick={onBack}>
        {m.code.other}
      </Button>
    </form>
  )
}
