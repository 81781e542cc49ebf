import { createFileRoute } from '@tanstack/react-router'
import { stages } from '@/data/stages'
import { ApprovalSettings } from '@/features/settings/approvals-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/settings/approvals')({
  ...page(m.settingsApprovals, 'approvals:read'),
  loader: async ({ context: { client, workspace } }) => {
    void client.prefetchInfiniteQuery(stages.pages(workspace.id))
  },
  component: ApprovalSettings,
})
