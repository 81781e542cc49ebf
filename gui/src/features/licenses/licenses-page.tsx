import { getRouteApi } from '@tanstack/react-router'
import { lazy, useState } from 'react'
import { Choice, optionsOf, useFilters } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { Later } from '@/components/states/later'
import { SearchBox } from '@/components/ui/search-box'
import { Time } from '@/components/ui/time'
import { type License, licenses } from '@/data/licenses'
import { m } from '@/lib/i18n/en/licenses'
import { usePlace } from '@/lib/permissions'
import { LicenseStatus } from './license-state'
import { LicensesFrame } from './licenses-frame'
import { ServerLicenseFacts } from './server-license-facts'
import { useLicenseActs } from './use-license-acts'

const IssueForm = lazy(() => import('./issue-form'))
const TransferForm = lazy(() => import('./transfer-form'))
const LicenseDetail = lazy(() => import('./license-detail'))
const route = getRouteApi('/account/$accountId/licenses/')
const STATES = optionsOf(['active', 'suspended', 'revoked'], m.states)

/** The licences an account sold: whom they are for, how they stand and what becomes of them. */
export function LicensesPage() {
  const { id } = usePlace()
  const { state, whose } = route.useSearch()
  const [given, setGiven] = useState<License | null>(null)
  const acts = useLicenseActs(setGiven)
  return (
    <ListPage
      title={m.tabs.licenses}
      list={licenses.pages(id, { state, whose })}
      frame={(parts) => (
        <LicensesFrame {...parts}>
          <ServerLicenseFacts />
          {parts.children}
          <Later>{given && <TransferForm row={given} onClose={() => setGiven(null)} />}</Later>
        </LicensesFrame>
      )}
      words={{ empty: m.noLicenses, emptyText: m.noLicensesText, filtered: m.filtered }}
      filters={<Filters />}
      add={{
        scope: 'account:manage',
        id: 'issue-license',
        text: m.issue,
        keys: 'n',
        form: IssueForm,
      }}
      rows={{
        nameOf: ({ licensee_name: name }) => name,
        drawer: { of: LicenseDetail, detail: (license) => licenses.detail(id, license) },
        acts,
        columns: [
          {
            header: m.licensee,
            name: ({ licensee_name: name }) => name,
            under: ({ licensee_email: email }) => <span className="truncate">{email}</span>,
            small: (row) => (
              <>
                <LicenseStatus of={row} />
                {row.product}
              </>
            ),
          },
          { header: m.product, wide: 'w-32', cell: ({ product }) => product },
          {
            header: m.key,
            wide: 'w-28',
            cell: ({ last6 }) => <span className="font-mono">{m.keyEnds(last6)}</span>,
          },
          { header: m.seats, wide: 'w-16', cell: ({ seats }) => seats },
          {
            header: m.ends,
            wide: 'w-44',
            cell: ({ expires_at: at }) => (at ? <Time utc={at} /> : m.never),
          },
          { header: m.state, wide: 'w-28', cell: (row) => <LicenseStatus of={row} /> },
        ],
      }}
    />
  )
}

function Filters() {
  const { search, change } = useFilters()
  return (
    <>
      <SearchBox
        label={m.search}
        text={search.whose ?? ''}
        onChange={(whose) => change({ whose: whose.trim() || undefined })}
      />
      <div className="order-last w-full min-w-0 sm:order-none sm:w-auto">
        <Choice name="state" label={m.state} all={m.anyState} options={STATES} />
      </div>
    </>
  )
}
