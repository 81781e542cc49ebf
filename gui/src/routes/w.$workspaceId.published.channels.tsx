import { createFileRoute } from '@tanstack/react-router'
import { channels } from '@/data/channels'
import { ChannelsPage } from '@/features/published/channels-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/published/channels')({
  ...page(m.channels, 'channels:read'),
  loader: ({ context: { client, workspace } }) =>
    client.ensureQueryData(channels.every(workspace.id)),
  component: ChannelsPage,
})
