import { createFileRoute } from '@tanstack/react-router'
import { approvalsQuery } from '@/data/approvals'
import { ApprovalsPage } from '@/features/approvals/approvals-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search, text } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/approvals/')({
  ...page(m.approvals, 'approvals:read'),
  validateSearch: search({ show: oneOf(['approved', 'rejected']), request: text }),
  loaderDeps: ({ search: { show } }) => ({ show }),
  loader: ({ context: { client, workspace }, deps }) => {
    void client.prefetchInfiniteQuery(approvalsQuery(workspace.id, deps.show ?? 'pending'))
  },
  component: ApprovalsPage,
})
