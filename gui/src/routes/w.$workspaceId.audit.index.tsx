import { createFileRoute } from '@tanstack/react-router'
import { auditQuery } from '@/data/audit'
import { AuditPage } from '@/features/audit/audit-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, text, z } from '@/lib/schema'

const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))), undefined)

export const Route = createFileRoute('/w/$workspaceId/audit/')({
  ...page(m.audit, 'audit:read'),
  validateSearch: z.object({
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
