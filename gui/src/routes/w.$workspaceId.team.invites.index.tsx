import { createFileRoute } from '@tanstack/react-router'
import { invites } from '@/data/invites'
import { InvitesPage } from '@/features/team/invites-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/team/invites/')({
  ...page(m.teamInvites, 'members:write'),
  validateSearch: search({ state: oneOf(['pending', 'accepted', 'revoked']) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client, workspace }, deps }) => {
    void client.prefetchInfiniteQuery(invites.pages(workspace.id, deps))
  },
  component: InvitesPage,
})
