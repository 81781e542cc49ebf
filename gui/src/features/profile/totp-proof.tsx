import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { Segments } from '@/components/ui/segments'
import { toast } from '@/components/ui/toast'
import { meQuery } from '@/data/me'
import { type Proof, useRenewCodes, useTurnTotpOff } from '@/data/totp'
import { m } from '@/lib/i18n/en/profile'
import { RecoveryCodes } from './recovery-codes'

interface Props {
  act: 'renew' | 'off'
  onClose: () => void
}

/** Renew the recovery codes or turn the factor off: both ask once more who it is, by password or by code. */
export default function TotpProof({ act, onClose }: Props) {
  const renew = useRenewCodes()
  const turnOff = useTurnTotpOff()
  const [codes, setCodes] = useState<readonly string[] | null>(null)

  async function send(proof: Proof) {
    if (act === 'renew') return setCodes((await renew.mutateAsync(proof)).codes)
    await turnOff.mutateAsync(proof)
    toast(m.totp.isOff)
    onClose()
  }
  if (codes) return <RecoveryCodes codes={codes} onClose={onClose} />
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={act === 'renew' ? m.totp.renew : m.totp.turnOff}
      text={act === 'renew' ? m.totp.proveRenew : m.totp.proveOff}
    >
      <Proving act={act} send={send} />
    </Dialog>
  )
}

function Proving({ act, send }: { act: Props['act']; send: (proof: Proof) => Promise<void> }) {
  const { user } = useSuspenseQuery(meQuery()).data
  const [by, setBy] = useState<'password' | 'code'>('password')
  const form = useServerForm({
    defaultValues: { proof: '' },
    send: ({ proof }) => send(by === 'password' ? { password: proof } : { code: proof.trim() }),
    sentences: { reauth_required: by === 'password' ? m.password.wrong : m.totp.wrongCode },
    places: { reauth_required: 'proof' },
  })
  const password = by === 'password'
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <FormProblem text={form.problem} />
      {user.email && <input type="hidden" autoComplete="username" value={user.email} readOnly />}
      <div className="mb-3">
        <Segments
          label={m.totp.by}
          value={by}
          options={[
            { value: 'password', label: m.totp.byPassword },
            { value: 'code', label: m.totp.byCode },
          ]}
          onChange={(next) => {
            setBy(next ?? 'password')
            form.reset()
          }}
        />
      </div>
      <Field
        label={password ? m.totp.proofPassword : m.totp.proofCode}
        error={form.formState.errors.proof?.message}
      >
        {(control) => (
          <Input
            key={by}
            type={password ? 'password' : 'text'}
            autoComplete={password ? 'current-password' : 'one-time-code'}
            {...control}
            {...form.register('proof')}
          />
        )}
      </Field>
      <FormActions
        action={act === 'renew' ? m.totp.renew : m.totp.turnOff}
        sending={form.sending}
        danger={act !== 'renew'}
      />
    </form>
  )
}
