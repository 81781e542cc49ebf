import { optionsOf } from '@/components/list/choice'
import { m } from '@/lib/i18n/en/account'

/** What one may be in an account. */
export const ROLES = optionsOf(['owner', 'admin', 'billing'], m.roles)
