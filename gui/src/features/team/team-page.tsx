import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { PageTabs } from '@/components/ui/page-tabs'
import { m } from '@/lib/i18n/en/team'

const TABS = [
  { to: '/w/$workspaceId/team', label: m.tabs.members },
  { to: '/w/$workspaceId/team/invites', label: m.tabs.invites },
  { to: '/w/$workspaceId/team/roles', label: m.tabs.roles },
  { to: '/w/$workspaceId/team/service-accounts', label: m.tabs.serviceAccounts },
] as const

interface Props {
  part: keyof Omit<typeof m.tabs, 'label'>
  actions?: ReactNode
  filters?: ReactNode
  children: ReactNode
}

/** One heading over the four parts of the team. */
export function TeamPage({ part, actions, filters, children }: Props) {
  return (
    <Page
      title={m.title}
      part={m.tabs[part]}
      above={<PageTabs label={m.tabs.label} tabs={TABS} />}
      actions={actions}
      filters={filters}
    >
      {children}
    </Page>
  )
}
