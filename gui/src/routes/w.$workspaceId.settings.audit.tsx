import { createFileRoute } from '@tanstack/react-router'
import { settingsQuery } from '@/data/settings'
import { AuditSettings } from '@/features/settings/audit-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/settings/audit')({
  ...page(m.settingsAudit, 'workspace:read'),
  loader: async ({ context: { client, workspace } }) => {
    await client.ensureQueryData(settingsQuery(workspace.id))
  },
  component: AuditSettings,
})
