import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { PageTabs } from '@/components/ui/page-tabs'
import { m } from '@/lib/i18n/en/account'
import { m as nav } from '@/lib/i18n/en/nav'

const TABS = [
  { to: '/account/$accountId/workspaces', label: m.workspaceTabs.paid },
  { to: '/account/$accountId/workspaces/moves', label: m.workspaceTabs.moves },
] as const

interface Props {
  part: 'paid' | 'moves'
  actions: ReactNode
  filters: ReactNode
  children: ReactNode
}

/** One heading over what an account pays for and what it offers others. */
export function WorkspacesFrame({ part, ...rest }: Props) {
  return (
    <Page
      {...rest}
      title={nav.accountWorkspaces}
      part={m.workspaceTabs[part]}
      above={<PageTabs label={m.workspaceTabs.label} tabs={TABS} />}
    />
  )
}
