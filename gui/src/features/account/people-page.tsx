import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { PageTabs } from '@/components/ui/page-tabs'
import { m } from '@/lib/i18n/en/account'
import { m as nav } from '@/lib/i18n/en/nav'

const TABS = [
  { to: '/account/$accountId/people', label: m.peopleTabs.members },
  { to: '/account/$accountId/people/invites', label: m.peopleTabs.invites },
] as const

interface Props {
  part: 'members' | 'invites'
  actions: ReactNode
  filters: ReactNode
  children: ReactNode
}

/** One heading over who belongs to an account and who may come. */
export function PeoplePage({ part, ...rest }: Props) {
  return (
    <Page
      {...rest}
      title={nav.accountPeople}
      part={m.peopleTabs[part]}
      above={<PageTabs label={m.peopleTabs.label} tabs={TABS} />}
    />
  )
}
