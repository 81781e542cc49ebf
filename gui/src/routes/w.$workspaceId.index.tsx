import { createFileRoute } from '@tanstack/react-router'
import { postsQuery } from '@/data/posts'
import { HomePage } from '@/features/home/home-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/')({
  ...page(m.home, 'content:read'),
  loader: ({ context }) =>
    context.client.ensureInfiniteQueryData(postsQuery(context.workspace.id, {})),
  component: HomePage,
})
