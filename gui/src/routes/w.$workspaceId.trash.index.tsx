import { createFileRoute } from '@tanstack/react-router'
import { trashPages } from '@/data/trash'
import { KINDS } from '@/data/trash-kinds'
import { TrashPage } from '@/features/trash/trash-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/trash/')({
  ...page(m.trash, 'content:write'),
  validateSearch: search({ kind: oneOf(KINDS) }),
  loaderDeps: ({ search: { kind } }) => ({ kind }),
  loader: ({ context: { client, workspace }, deps }) => {
    void client.prefetchInfiniteQuery(trashPages(workspace.id, deps.kind))
  },
  component: TrashPage,
})
