import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { type Enrolment, useConfirmTotp } from '@/data/totp'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/profile'
import { QrCode } from './qr-code'
import { RecoveryCodes } from './recovery-codes'

/** Give the secret to an app, prove that it arrived, keep the recovery codes. */
export default function TotpSetup({
  enrolment,
  onClose,
}: {
  enrolment: Enrolment
  onClose: () => void
}) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  function done() {
    toast(m.totp.nowOn)
    onClose()
  }
  if (codes) return <RecoveryCodes codes={codes} onClose={done} />
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={m.totp.setup}>
      <Scan enrolment={enrolment} onCodes={setCodes} />
    </Dialog>
  )
}

interface ScanProps {
  enrolment: Enrolment
  onCodes: (codes: readonly string[]) => void
}

function Scan({ enrolment, onCodes }: ScanProps) {
  const confirm = useConfirmTotp()
  const form = useServerForm({
    defaultValues: { code: '' },
    send: async ({ code }) => {
      const { codes } = await confirm.mutateAsync(code.replaceAll(/\s/g, ''))
      onCodes(codes)
    },
    sentences: { reauth_required: m.totp.wrongCode },
    places: { reauth_required: 'code' },
  })
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <FormProblem text={form.problem} />
      <div className="mb-5 grid gap-x-5 gap-y-4 sm:grid-cols-[auto_minmax(0,1fr)]">
        <QrCode text={enrolment.otpauth_uri} label={m.totp.qr} />
        <div className="min-w-0">
          <p className="font-medium text-sm">{m.totp.scan}</p>
          <p className="mt-1 text-ink-3 text-sm">{m.totp.scanText}</p>
          <p className="mt-3 font-medium text-sm">{m.totp.type}</p>
          <p className="mt-1 flex items-start gap-1">
            <code className="font-mono text-ink-2 text-sm [word-spacing:0.15em]">
              {inFours(enrolment.secret)}
            </code>
            <IconButton
              label={m.totp.copyKey}
              className="-my-1.5"
              onClick={() =>
                void navigator.clipboard
                  .writeText(enrolment.secret)
                  .then(() => toast(common.copied))
              }
            >
              <Copy />
            </IconButton>
          </p>
        </div>
      </div>
      <Field label={m.totp.code} hint={m.totp.codeHint} error={form.formState.errors.code?.message}>
        {(control) => (
          <Input
            inputMode="numeric"
            autoComplete="one-time-code"
            className="max-w-44 font-mono tracking-[0.2em]"
            {...control}
            {...form.register('code')}
          />
        )}
      </Field>
      <FormActions action={m.totp.confirm} sending={form.sending} />
    </form>
  )
}

/** As it is read off a screen and typed into a phone. */
export function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
