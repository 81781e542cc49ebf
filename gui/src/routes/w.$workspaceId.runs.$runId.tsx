import { createFileRoute } from '@tanstack/react-router'
import { runs } from '@/data/runs'
import { RunPage } from '@/features/runs/run-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/runs/$runId')({
  ...page(m.run, 'runs:read'),
  loader: ({ context: { client, workspace }, params }) =>
    client.ensureQueryData(runs.detail(workspace.id, params.runId)),
  component: RunPage,
})
