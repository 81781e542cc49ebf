import { Download } from 'lucide-react'
import { Page } from '@/components/layout/page'
import type { Parts } from '@/components/list/list-page'
import { Button } from '@/components/ui/button'
import { PageTabs } from '@/components/ui/page-tabs'
import { useUsageFile } from '@/data/usage'
import { download } from '@/lib/download'
import { m as nav } from '@/lib/i18n/en/nav'
import { m } from '@/lib/i18n/en/usage'
import { usePlace } from '@/lib/permissions'

/** What stands around usage and ledger: both are looked at in turn, and go along as a file. */
export function UsageFrame({ of, ...parts }: Partial<Parts> & { of: 'usage' | 'ledger' }) {
  const { id } = usePlace()
  const file = useUsageFile(id, of)
  return (
    <Page
      title={nav.accountUsage}
      part={m.tabs[of]}
      actions={
        <Button
          disabled={file.isPending}
          onClick={() => file.mutate(undefined, { onSuccess: (it) => download(it, `${of}.csv`) })}
        >
          <Download aria-hidden className="size-4" />
          {m.csv}
        </Button>
      }
      above={
        <PageTabs
          label={nav.accountUsage}
          tabs={[
            { to: '/account/$accountId/usage', label: m.tabs.usage },
            { to: '/account/$accountId/usage/ledger', label: m.tabs.ledger },
          ]}
        />
      }
      filters={parts.filters}
    >
      {parts.children}
    </Page>
  )
}
