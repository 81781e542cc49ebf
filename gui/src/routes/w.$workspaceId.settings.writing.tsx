import { createFileRoute } from '@tanstack/react-router'
import { settingsQuery } from '@/data/settings'
import { WritingSettings } from '@/features/settings/writing-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/settings/writing')({
  ...page(m.settingsWriting, 'workspace:read'),
  loader: async ({ context: { client, workspace } }) => {
    await client.ensureQueryData(settingsQuery(workspace.id))
  },
  component: WritingSettings,
})
