import { createFileRoute } from '@tanstack/react-router'
import { runs } from '@/data/runs'
import { RunsPage } from '@/features/runs/runs-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search, text } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/runs/')({
  ...page(m.runs, 'runs:read'),
  validateSearch: search({
    status: oneOf([
      'queued',
      'running',
      'waiting_input',
      'succeeded',
      'failed',
      'cancelled',
      'interrupted',
    ]),
    source: text,
  }),
  loaderDeps: ({ search: { status, source } }) => ({ status, source_id: source }),
  loader: ({ context: { client, workspace }, deps }) => {
    void client.prefetchInfiniteQuery(runs.pages(workspace.id, deps))
  },
  component: RunsPage,
})
