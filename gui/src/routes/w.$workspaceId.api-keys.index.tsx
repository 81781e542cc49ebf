import { createFileRoute } from '@tanstack/react-router'
import { apiKeys } from '@/data/api-keys'
import { KeysPage } from '@/features/developer/keys-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search, text } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/api-keys/')({
  ...page(m.apiKeys, 'keys:read'),
  validateSearch: search({ show: oneOf(['working', 'ended']), serviceAccount: text, open: text }),
  loader: async ({ context: { client, workspace } }) => {
    void client.prefetchInfiniteQuery(apiKeys.pages(workspace.id))
  },
  component: KeysPage,
})
