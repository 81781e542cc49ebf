import type { Shown } from '@/components/people/pass-on-invite'
import { m } from '@/lib/i18n/en/account'

/** What leads into an account, where no mail carries it. */
export const linkOf = (email: string, token: string): Shown => ({
  email,
  token: `account.${token}`,
  text: m.linkText(email),
})
