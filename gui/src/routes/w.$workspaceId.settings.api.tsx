import { createFileRoute } from '@tanstack/react-router'
import { settingsQuery } from '@/data/settings'
import { ApiSettings } from '@/features/settings/api-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/settings/api')({
  ...page(m.settingsApi, 'workspace:read'),
  loader: async ({ context: { client, workspace } }) => {
    await client.ensureQueryData(settingsQuery(workspace.id))
  },
  component: ApiSettings,
})
