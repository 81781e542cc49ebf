import { createFileRoute } from '@tanstack/react-router'
import { projects } from '@/data/projects'
import { ProjectsPage } from '@/features/settings/projects-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { oneOf, search } from '@/lib/schema'

export const Route = createFileRoute('/w/$workspaceId/settings/projects/')({
  ...page(m.settingsProjects, 'projects:read'),
  validateSearch: search({ state: oneOf(['active', 'archived']) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client, workspace }, deps }) => {
    void client.prefetchInfiniteQuery(projects.pages(workspace.id, { status: deps.state }))
  },
  component: ProjectsPage,
})
