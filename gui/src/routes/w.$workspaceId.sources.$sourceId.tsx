import { createFileRoute } from '@tanstack/react-router'
import { sources } from '@/data/sources'
import { SourcePage } from '@/features/sources/source-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/sources/$sourceId')({
  ...page(m.source, 'strategy:read'),
  loader: ({ context: { client, workspace }, params }) =>
    client.ensureQueryData(sources.detail(workspace.id, params.sourceId)),
  component: SourcePage,
})
