import { createFileRoute } from '@tanstack/react-router'
import { sources } from '@/data/sources'
import { SourcesPage } from '@/features/sources/sources-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/sources/')({
  ...page(m.sources, 'strategy:read'),
  validateSearch: search({ state: oneOf(['ready', 'fetching', 'failed']) }),
  loaderDeps: ({ search: { state } }) => ({ state }),
  loader: ({ context: { client, workspace }, deps }) => {
    void client.prefetchInfiniteQuery(sources.pages(workspace.id, deps))
  },
  component: SourcesPage,
})
