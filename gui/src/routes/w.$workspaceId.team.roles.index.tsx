import { createFileRoute } from '@tanstack/react-router'
import { rolesQuery } from '@/data/roles'
import { RolesPage } from '@/features/team/roles-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/team/roles/')({
  ...page(m.roles, 'members:read'),
  loader: async ({ context: { client, workspace } }) => {
    await client.ensureQueryData(rolesQuery(workspace.id))
  },
  component: RolesPage,
})
