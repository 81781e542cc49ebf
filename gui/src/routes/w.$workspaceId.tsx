import { createFileRoute } from '@tanstack/react-router'
import { enterWorkspace, requireSession } from '@/app/entering'
import { WorkspaceLayout } from '@/app/shell/workspace-layout'

export const Route = createFileRoute('/w/$workspaceId')({
  beforeLoad: async ({ context, location, params }) => {
    await requireSession(location.href)
    return { workspace: await enterWorkspace(context.client, params.workspaceId) }
  },
  component: WorkspaceLayout,
})
