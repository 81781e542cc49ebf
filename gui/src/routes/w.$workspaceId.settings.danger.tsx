import { createFileRoute } from '@tanstack/react-router'
import { workspaceQuery } from '@/data/workspaces'
import { DangerPage } from '@/features/settings/danger-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/settings/danger')({
  ...page(m.settingsDanger, 'workspace:read'),
  loader: ({ context: { client, workspace } }) =>
    client.ensureQueryData(workspaceQuery(workspace.id)),
  component: DangerPage,
})
