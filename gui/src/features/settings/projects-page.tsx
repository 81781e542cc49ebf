import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { lazy, useState } from 'react'
import { DataTable } from '@/components/data-table/data-table'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Segments } from '@/components/ui/segments'
import { toast } from '@/components/ui/toast'
import {
  type Project,
  type ProjectStatus,
  projectsQuery,
  useArchiveProject,
  useRemoveProject,
} from '@/data/projects'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/settings'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { SettingsPage } from './settings-page'
import { useProjectColumns } from './use-project-columns'

const ProjectForm = lazy(() => import('./project-form'))

const route = getRouteApi('/w/$workspaceId/settings/projects/')
const STATES = (['active', 'archived'] as const).map((value) => ({
  value,
  label: m.projectStates[value],
}))

/** The projects, each with its key, its lead and who sees it. */
export function ProjectsPage() {
  const { id } = useWorkspace()
  const { state } = route.useSearch()
  const navigate = useNavigate({ from: '/w/$workspaceId/settings/projects/' })
  const mayWrite = usePermission('projects:write')
  const [edited, setEdited] = useState<Project | 'new' | null>(null)
  const [removed, setRemoved] = useState<Project | null>(null)
  const list = useInfiniteQuery({
    ...projectsQuery(id, state),
    throwOnError: (_, query) => query.state.data === undefined,
  })
  const archive = useArchiveProject(id)
  const remove = useRemoveProject(id)
  const columns = useProjectColumns(
    mayWrite
      ? {
          onEdit: setEdited,
          onRemove: setRemoved,
          onArchive: (project) => {
            const archived = project.archived_at === null
            archive.mutate(
              { project, archived },
              {
                onSuccess: () =>
                  toast((archived ? m.projectArchived : m.projectBack)(project.name)),
                onError: ({ message }) => toast(message, { failed: true }),
              },
            )
          },
        }
      : undefined,
  )
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const show = (next: ProjectStatus | undefined) => void navigate({ search: { state: next } })
  const first = rows?.length === 0 && !state

  useCommands(
    mayWrite
      ? [
          {
            id: 'new-project',
            title: m.newProject,
            group: 'make',
            keys: 'c',
            run: () => setEdited('new'),
          },
        ]
      : [],
  )
  const add = mayWrite && (
    <Button look="primary" keys="c" aria-keyshortcuts="c" onClick={() => setEdited('new')}>
      <Plus aria-hidden />
      {m.newProject}
    </Button>
  )

  return (
    <SettingsPage part="projects" text={m.projectsText} action={!first && add}>
      {!first && (
        <Segments<ProjectStatus>
          label={m.showProjects}
          value={state}
          options={[{ value: undefined, label: m.all }, ...STATES]}
          onChange={show}
        />
      )}
      {!rows && <SkeletonRows rows={4} />}
      {first && <EmptyFirstUse title={m.noProjects} text={m.noProjectsText} action={add} />}
      {rows?.length === 0 && state && (
        <EmptyFiltered title={m.filteredProjects} onClear={() => show(undefined)} />
      )}
      {rows && rows.length > 0 && (
        <DataTable
          label={m.tabs.projects}
          columns={columns}
          rows={rows}
          nameOf={({ name }) => name}
          onOpen={mayWrite ? setEdited : undefined}
          more={list}
        />
      )}
      {removed && (
        <Confirm
          danger
          title={m.removeProjectTitle(removed.name)}
          text={m.removeProjectText}
          action={m.removeProject}
          onClose={() => setRemoved(null)}
          onConfirm={async () => {
            await remove.mutateAsync(removed)
            toast(m.projectRemoved(removed.name))
          }}
        />
      )}
      <Later>
        {edited && (
          <ProjectForm project={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
        )}
      </Later>
    </SettingsPage>
  )
}
