import { createFileRoute } from '@tanstack/react-router'
import { agentKeys, agentsQuery } from '@/data/agents'
import { settingsQuery } from '@/data/settings'
import { AgentsPage } from '@/features/settings/agents-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/settings/agents')({
  ...page(m.settingsAgents, 'agents:read'),
  loader: async ({ context: { client, workspace } }) => {
    await Promise.all([
      client.ensureQueryData(agentsQuery(workspace.id)),
      client.ensureQueryData(agentKeys.every(workspace.id)),
      client.ensureQueryData(settingsQuery(workspace.id)),
    ])
  },
  component: AgentsPage,
})
