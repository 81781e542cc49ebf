import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { ErrorPanel } from '@/components/states/error-panel'
import { Later } from '@/components/states/later'
import { Bar } from '@/components/states/skeleton'
import { Status } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import { meQuery } from '@/data/me'
import { type Enrolment, totpQuery, useBeginTotp } from '@/data/totp'
import { m } from '@/lib/i18n/en/profile'

// The QR code is drawn once in a lifetime.
const TotpSetup = lazy(() => import('./totp-setup'))
const TotpProof = lazy(() => import('./totp-proof'))

const FEW = 3

export function TotpSection() {
  const { data: state, error, refetch } = useQuery(totpQuery())
  const [open, setOpen] = useState<'renew' | 'off' | Enrolment | null>(null)
  const close = () => setOpen(null)
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!state) return <Bar className="mt-1 w-40 animate-late" />
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
        <Status tone={state.enabled ? 'green' : 'gray'} stage={state.enabled ? 'full' : 'open'}>
          {state.enabled ? m.totp.on : m.totp.off}
        </Status>
        {state.enabled && state.confirmed_at && (
          <span className="text-ink-3">
            {m.totp.since} <Time utc={state.confirmed_at} />
            {` · ${m.totp.left(state.recovery_codes_left)}`}
          </span>
        )}
      </div>
      {state.enabled && state.recovery_codes_left <= FEW && (
        <p className="mt-2 text-amber text-sm">{m.totp.few}</p>
      )}
      {state.enabled ? (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button onClick={() => setOpen('renew')}>{m.totp.renew}</Button>
          <Button look="danger" onClick={() => setOpen('off')}>
            {m.totp.turnOff}
          </Button>
        </div>
      ) : (
        <Begin onBegun={setOpen} />
      )}
      <Later>
        {(open === 'renew' || open === 'off') && <TotpProof act={open} onClose={close} />}
        {open && typeof open === 'object' && <TotpSetup enrolment={open} onClose={close} />}
      </Later>
    </>
  )
}

/** Only for verified addresses: else a stranger's device would lock the owner of the address out. */
function Begin({ onBegun }: { onBegun: (enrolment: Enrolment) => void }) {
  const { user, email_verified: verified } = useSuspenseQuery(meQuery()).data
  const begin = useBeginTotp()
  const able = verified && user.email !== null
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button
        disabled={!able}
        aria-disabled={begin.isPending}
        onClick={() =>
          begin.mutate(undefined, {
            onSuccess: onBegun,
            onError: (error) => toast(error.message, { failed: true }),
          })
        }
      >
        {m.totp.begin}
      </Button>
      {!able && <span className="text-ink-3 text-sm">{m.totp.unverified}</span>}
    </div>
  )
}
