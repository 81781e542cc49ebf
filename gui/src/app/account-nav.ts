/** The navigation of an account: one line per page. Title and right come from the page's own route. */

import {
  Building2,
  CreditCard,
  Gauge,
  KeySquare,
  LayoutGrid,
  ReceiptText,
  Users,
} from 'lucide-react'
import type { NavItem } from './nav'

export const ACCOUNT_NAV: readonly NavItem[] = [
  { to: '/account/$accountId', icon: Building2, keys: 'g h', mobile: true },
  { to: '/account/$accountId/workspaces', icon: LayoutGrid, keys: 'g w', mobile: true },
  { to: '/account/$accountId/people', icon: Users, keys: 'g p', mobile: true },
  { to: '/account/$accountId/plan', icon: CreditCard, keys: 'g b', mobile: true },
  { to: '/account/$accountId/invoices', icon: ReceiptText, keys: 'g i' },
  { to: '/account/$accountId/usage', icon: Gauge, keys: 'g u' },
  { to: '/account/$accountId/licenses', icon: KeySquare, keys: 'g l' },
]
