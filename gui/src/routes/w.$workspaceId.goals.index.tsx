import { createFileRoute } from '@tanstack/react-router'
import { chaptersQuery } from '@/data/chapters'
import { goalsQuery } from '@/data/goals'
import { GoalsPage } from '@/features/strategy/goals-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/goals/')({
  ...page(m.goals, 'strategy:read'),
  loader: ({ context: { client, workspace } }) =>
    Promise.all([
      client.ensureQueryData(goalsQuery(workspace.id)),
      client.ensureQueryData(chaptersQuery(workspace.id)),
    ]),
  component: GoalsPage,
})
