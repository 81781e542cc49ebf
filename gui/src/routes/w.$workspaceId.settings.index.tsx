import { createFileRoute } from '@tanstack/react-router'
import { workspaceQuery } from '@/data/workspaces'
import { GeneralSettings } from '@/features/settings/general-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/settings/')({
  ...page(m.settings, 'workspace:read'),
  loader: ({ context: { client, workspace } }) =>
    client.ensureQueryData(workspaceQuery(workspace.id)),
  component: GeneralSettings,
})
