import { createFileRoute } from '@tanstack/react-router'
import { settingsQuery } from '@/data/settings'
import { MemberSettings } from '@/features/settings/members-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/settings/members')({
  ...page(m.settingsMembers, 'workspace:read'),
  loader: async ({ context: { client, workspace } }) => {
    await client.ensureQueryData(settingsQuery(workspace.id))
  },
  component: MemberSettings,
})
