import { createFileRoute, redirect } from '@tanstack/react-router'
import { requireSession } from '@/app/entering'
import { meQuery } from '@/data/me'
import { preferred } from '@/data/workspaces'

/** Leads on: to the workspace used last, or to making the first one. */
export const Route = createFileRoute('/')({
  beforeLoad: async ({ context, location }) => {
    await requireSession(location.href)
    const { workspaces } = await context.client.fetchQuery(meQuery())
    const workspace = preferred(workspaces)
    if (!workspace) throw redirect({ to: '/welcome' })
    throw redirect({ to: '/w/$workspaceId', params: { workspaceId: workspace.slug } })
  },
})
