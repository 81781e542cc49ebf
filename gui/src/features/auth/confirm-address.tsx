import { useSuspenseQuery } from '@tanstack/react-query'
import { MailCheck, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { useResendVerification } from '@/data/credentials'
import { useMailed } from '@/data/mail'
import { meQuery } from '@/data/me'
import { m } from '@/lib/i18n/en/auth'
import { m as mail } from '@/lib/i18n/en/mail'

/** Reminds people whose mailbox nobody has proven yet; it goes away until the next visit when asked to. */
export default function ConfirmAddress() {
  const { user } = useSuspenseQuery(meQuery()).data
  const resend = useResendVerification()
  const mailed = useMailed()
  const [later, setLater] = useState(false)
  const { email } = user
  if (!email || later) return null
  return (
    // As high as the place that the shell keeps for it.
    <aside className="flex min-h-11 items-center gap-x-3 border-b px-4 text-ink-2 text-sm max-md:text-xs md:px-8">
      <MailCheck aria-hidden className="size-4 shrink-0 text-ink-3" />
      <p className="line-clamp-2 min-w-0 flex-1 break-words">
        {mailed(m.banner.text(email), mail.verify(email))}
      </p>
      <div className="-mr-2 flex shrink-0 items-center">
        <Button
          look="quiet"
          size="sm"
          aria-disabled={resend.isPending || resend.isSuccess}
          onClick={() => {
            if (resend.isPending || resend.isSuccess) return
            resend.mutate(email, {
              onSuccess: () => toast(mailed(m.banner.resent(email))),
              onError: (error) => toast(error.message, { failed: true }),
            })
          }}
        >
          {mailed(m.banner.resend, mail.anew)}
        </Button>
        <Button look="quiet" size="icon" aria-label={m.banner.later} onClick={() => setLater(true)}>
          <X />
        </Button>
      </div>
    </aside>
  )
}
