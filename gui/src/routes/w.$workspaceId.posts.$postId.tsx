import { createFileRoute } from '@tanstack/react-router'
import { postQuery } from '@/data/posts'
import { PostEditor } from '@/features/editor/post-editor'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/posts/$postId')({
  ...page(m.post, 'content:read'),
  validateSearch: search({
    on: oneOf(['linkedin', 'x', 'mastodon', 'bluesky', 'blog', 'newsletter']),
    panel: oneOf([
      'preview',
      'details',
      'comments',
      'findings',
      'versions',
      'approval',
      'publishing',
    ]),
  }),
  loader: ({ context, params }) =>
    context.client.ensureQueryData(postQuery(context.workspace.id, params.postId)),
  component: PostEditor,
})
