/** The navigation of an account: one line per page. Title and right come from the page's own route. */

import { Building2, Gauge, KeySquare, LayoutGrid, Users } from 'lucide-react'
import type { NavItem } from './nav'

export const ACCOUNT_NAV: readonly NavItem[] = [
  { to: '/account/$accountId', icon: Building2, keys: 'g h', mobile: true },
  { to: '/account/$accountId/workspaces', icon: LayoutGrid, keys: 'g w', mobile: true },
  { to: '/account/$accountId/people', icon: Users, keys: 'g p', mobile: true },
  { to: '/account/$accountId/licenses', icon: KeySquare, keys: 'g l', mobile: true },
  { to: '/account/$accountId/usage', icon: Gauge, keys: 'g u', mobile: true },
]
