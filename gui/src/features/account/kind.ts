import type { Account } from '@/data/accounts'
import { m } from '@/lib/i18n/en/account'

/** What an account is called by what it pays for. */
export function kindOf(account: Account, workspaces: number): string {
  return workspaces > 1 ? m.agency : m.kinds[account.kind]
}
