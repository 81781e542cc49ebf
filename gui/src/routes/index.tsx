import { createFileRoute, redirect } from '@tanstack/react-router'
import { requireSession } from '@/app/entering'
import { unnamed } from '@/data/first-open'
import { meQuery } from '@/data/me'
import { preferred } from '@/data/workspaces'

/** Leads on: to the workspace used last, to naming it, to an account one was invited to, or to making the first one. */
export const Route = createFileRoute('/')({
  beforeLoad: async ({ context, location }) => {
    await requireSession(location.href)
    const me = await context.client.fetchQuery(meQuery())
    if (unnamed(me)) throw redirect({ to: '/first-open' })
    const workspace = preferred(me.workspaces)
    if (workspace) {
      throw redirect({ to: '/w/$workspaceId', params: { workspaceId: workspace.slug } })
    }
    const { accountOfOthers } = await import('@/app/entering-account')
    const accountId = await accountOfOthers(context.client)
    if (accountId) throw redirect({ to: '/account/$accountId', params: { accountId } })
    throw redirect({ to: '/welcome' })
  },
})
