import { createFileRoute } from '@tanstack/react-router'
import { publications } from '@/data/publications'
import { PublishedPage } from '@/features/published/published-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search, text } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/published/')({
  ...page(m.published, 'publishing:read'),
  validateSearch: search({
    state: oneOf([
      'planned',
      'sending',
      'sent',
      'unknown',
      'failed',
      'cancelled',
      'withdrawing',
      'withdrawn',
    ]),
    channel: text,
  }),
  loaderDeps: ({ search: { state, channel } }) => ({ state, channel_id: channel }),
  loader: ({ context: { client, workspace }, deps }) => {
    void client.prefetchInfiniteQuery(publications.pages(workspace.id, deps))
  },
  component: PublishedPage,
})
