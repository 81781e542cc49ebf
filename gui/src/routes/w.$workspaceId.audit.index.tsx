import { createFileRoute } from '@tanstack/react-router'
import { auditQuery } from '@/data/audit'
import { AuditPage } from '@/features/audit/audit-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { day, oneOf, search, text } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/audit/')({
  ...page(m.audit, 'audit:read'),
  validateSearch: search({
    what: text,
    who: text,
    subject: text,
    door: oneOf(['web', 'api', 'cli', 'job', 'public']),
    from: day,
    to: day,
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client, workspace }, deps }) => {
    void client.prefetchInfiniteQuery(auditQuery(workspace.id, deps, workspace.timezone))
  },
  component: AuditPage,
})
