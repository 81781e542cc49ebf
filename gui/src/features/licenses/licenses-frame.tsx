import { Page } from '@/components/layout/page'
import type { Parts } from '@/components/list/list-page'
import { PageTabs } from '@/components/ui/page-tabs'
import { m } from '@/lib/i18n/en/licenses'
import { m as nav } from '@/lib/i18n/en/nav'

const TABS = [
  { to: '/account/$accountId/licenses', label: m.tabs.licenses },
  { to: '/account/$accountId/licenses/templates', label: m.tabs.templates },
] as const

/** One heading over licences and what they are made from. */
export function LicensesFrame({ title, ...parts }: Parts) {
  return (
    <Page
      title={nav.licenses}
      part={title}
      above={<PageTabs label={m.tabs.label} tabs={TABS} />}
      {...parts}
    />
  )
}
