import { createFileRoute } from '@tanstack/react-router'
import { licenses } from '@/data/licenses'
import { LicensesPage } from '@/features/licenses/licenses-page'
import { m } from '@/lib/i18n/en/nav'
import { accountPage } from '@/lib/permissions'
import { oneOf, search, text } from '@/lib/schema'

export const Route = createFileRoute('/account/$accountId/licenses/')({
  ...accountPage(m.licenses, 'account:read'),
  validateSearch: search({
    state: oneOf(['active', 'suspended', 'revoked']),
    whose: text,
    open: text,
  }),
  loaderDeps: ({ search: { state, whose } }) => ({ state, whose }),
  loader: async ({ context: { client, account }, deps }) => {
    void client.prefetchInfiniteQuery(licenses.pages(account.id, deps))
  },
  component: LicensesPage,
})
