/** The navigation: one line per page. Title, scope and so who sees it come from the page's own route. */

import type { LinkProps } from '@tanstack/react-router'
import {
  CircleCheck,
  Feather,
  FileText,
  House,
  KeyRound,
  type LucideIcon,
  Play,
  Radio,
  ScrollText,
  Settings,
  Target,
  Trash2,
  Users,
  Webhook,
} from 'lucide-react'

export type Section = 'write' | 'plan' | 'release' | 'manage'

export interface NavItem {
  to: NonNullable<LinkProps['to']>
  icon: LucideIcon
  /** Under which word in the sidebar; those without come first. */
  section?: Section
  keys?: string
  /** One of the four beside "Menu" in the bar of small screens. */
  mobile?: boolean
}

export const NAV: readonly NavItem[] = [
  { to: '/w/$workspaceId', icon: House, keys: 'g h', mobile: true },
  { to: '/w/$workspaceId/posts', icon: Feather, section: 'write', keys: 'g p', mobile: true },
  { to: '/w/$workspaceId/sources', icon: FileText, section: 'write', keys: 'g f', mobile: true },
  { to: '/w/$workspaceId/runs', icon: Play, section: 'write', keys: 'g r' },
  { to: '/w/$workspaceId/goals', icon: Target, section: 'plan', keys: 'g g' },
  {
    to: '/w/$workspaceId/approvals',
    icon: CircleCheck,
    section: 'release',
    keys: 'g a',
    mobile: true,
  },
  { to: '/w/$workspaceId/published', icon: Radio, section: 'release', keys: 'g l' },
  { to: '/w/$workspaceId/team', icon: Users, section: 'manage', keys: 'g m' },
  { to: '/w/$workspaceId/api-keys', icon: KeyRound, section: 'manage' },
  { to: '/w/$workspaceId/webhooks', icon: Webhook, section: 'manage' },
  { to: '/w/$workspaceId/audit', icon: ScrollText, section: 'manage' },
  { to: '/w/$workspaceId/trash', icon: Trash2, section: 'manage' },
  { to: '/w/$workspaceId/settings', icon: Settings, section: 'manage', keys: 'g s' },
]
