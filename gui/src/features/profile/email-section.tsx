import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Status } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { useResendVerification } from '@/data/credentials'
import { useMailed } from '@/data/mail'
import { meQuery } from '@/data/me'
import { m as mail } from '@/lib/i18n/en/mail'
import { m } from '@/lib/i18n/en/profile'

const EmailChange = lazy(() => import('./email-change'))

export function EmailSection() {
  const { user, email_verified: verified } = useSuspenseQuery(meQuery()).data
  const [open, setOpen] = useState(false)
  const [sent, setSent] = useState<string | null>(null)
  const mailed = useMailed()
  return (
    <>
      {user.email ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="min-w-0">{user.email}</span>
          <span className="text-sm">
            <Status tone={verified ? 'green' : 'amber'} stage={verified ? 'full' : 'open'}>
              {verified ? m.email.verified : m.email.unverified}
            </Status>
          </span>
        </p>
      ) : (
        <p className="text-pretty text-ink-2">{m.email.none}</p>
      )}
      <p role="status">
        {sent && (
          <span className="mt-3 block text-ink-2 text-sm">{mailed(m.email.sent(sent))}</span>
        )}
      </p>
      {open ? (
        <Later>
          <EmailChange
            known={user.email !== null}
            onSent={(address) => {
              setSent(address)
              setOpen(false)
            }}
            onClose={() => setOpen(false)}
          />
        </Later>
      ) : (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button onClick={() => setOpen(true)}>{user.email ? m.email.change : m.email.add}</Button>
          {user.email && !verified && <Resend email={user.email} />}
        </div>
      )}
    </>
  )
}

function Resend({ email }: { email: string }) {
  const resend = useResendVerification()
  const mailed = useMailed()
  return (
    <Button
      look="quiet"
      aria-disabled={resend.isPending}
      onClick={() =>
        resend.mutate(email, {
          onSuccess: () => toast(mailed(m.email.resent(email))),
          onError: (error) => toast(error.message, { failed: true }),
        })
      }
    >
      {mailed(m.email.resend, mail.anew)}
    </Button>
  )
}
