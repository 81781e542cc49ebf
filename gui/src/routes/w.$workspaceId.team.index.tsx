import { createFileRoute } from '@tanstack/react-router'
import { memberListQuery } from '@/data/members'
import { MembersPage } from '@/features/team/members-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search, text } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/team/')({
  ...page(m.team, 'members:read'),
  validateSearch: search({
    q: text,
    role: oneOf(['owner', 'admin', 'editor', 'member', 'viewer', 'guest']),
    status: oneOf(['active', 'suspended']),
    kind: oneOf(['human', 'agent', 'service']),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client, workspace }, deps }) => {
    // Its code and its answer come at once, and neither is in what every page loads.
    void client.prefetchInfiniteQuery(memberListQuery(workspace.id, deps))
  },
  component: MembersPage,
})
