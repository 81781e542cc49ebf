import { SecretOnce } from '@/components/ui/secret-once'
import { m } from '@/lib/i18n/en/team'

/** An invite whose link nobody mails. */
export interface Shown {
  email: string
  token: string
  /** What they come to by it, where that is no workspace. */
  text?: string
}

/** The link of an invite where no mail leaves: shown once, to be passed on by whoever invites. */
export function PassOnInvite({ invite, onClose }: { invite: Shown; onClose: () => void }) {
  return (
    <SecretOnce
      title={m.linkTitle}
      text={invite.text ?? m.linkText(invite.email)}
      label={m.link}
      note={m.linkNote}
      secret={`${location.origin}/invites#${invite.token}`}
      onClose={onClose}
    />
  )
}
