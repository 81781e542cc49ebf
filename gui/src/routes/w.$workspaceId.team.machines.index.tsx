import { createFileRoute } from '@tanstack/react-router'
import { machines } from '@/data/machines'
import { MachinesPage } from '@/features/team/machines-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'

export const Route = createFileRoute('/w/$workspaceId/team/machines/')({
  ...page(m.machines, 'members:read'),
  loader: async ({ context: { client, workspace } }) => {
    void client.prefetchInfiniteQuery(machines.pages(workspace.id))
  },
  component: MachinesPage,
})
