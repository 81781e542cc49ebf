import { getRouteApi } from '@tanstack/react-router'
import { lazy } from 'react'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { usePersonName } from '@/components/people/use-person-name'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { projects, useArchiveProject } from '@/data/projects'
import { m } from '@/lib/i18n/en/settings'
import { useWorkspace } from '@/lib/permissions'
import { SettingsPage } from './settings-page'

const ProjectForm = lazy(() => import('./project-form'))
const route = getRouteApi('/w/$workspaceId/settings/projects/')
const STATES = optionsOf(['active', 'archived'], m.projectStates)

/** The projects, each with its key, its lead and who sees it. */
export function ProjectsPage() {
  const { id } = useWorkspace()
  const { state } = route.useSearch()
  const nameOf = usePersonName()
  const archive = useArchiveProject(id)
  const remove = projects.useRemove(id)
  return (
    <ListPage
      title={m.tabs.projects}
      list={projects.pages(id, { status: state })}
      frame={({ actions, filters, children }) => (
        <SettingsPage part="projects" text={m.projectsText} action={actions}>
          {filters}
          {children}
        </SettingsPage>
      )}
      words={{ empty: m.noProjects, emptyText: m.noProjectsText, filtered: m.filteredProjects }}
      filters={<Choice name="state" label={m.showProjects} all={m.all} options={STATES} />}
      add={{
        scope: 'projects:write',
        id: 'new-project',
        text: m.newProject,
        keys: 'n',
        form: ProjectForm,
      }}
      rows={{
        nameOf: ({ name }) => name,
        edit: ProjectForm,
        columns: [
          {
            header: m.projectKey,
            className: 'w-20',
            cell: ({ key }) => <span className="font-mono text-ink-2 text-xs">{key}</span>,
          },
          {
            header: m.name,
            name: ({ name }) => name,
            mark: ({ visibility, archived_at: archived }) => (
              <>
                {visibility === 'private' && <Badge>{m.private}</Badge>}
                {archived && <Badge>{m.projectStates.archived}</Badge>}
              </>
            ),
            under: ({ description }) => <span className="truncate">{description}</span>,
          },
          {
            header: m.lead,
            wide: 'w-20',
            cell: ({ lead_id: lead }) => lead && <Avatar name={nameOf(lead) ?? '?'} label />,
          },
          {
            header: m.changed,
            wide: 'w-28 text-right',
            cell: ({ updated_at: at }) => <Time utc={at} relative />,
          },
        ],
        acts: (project) => {
          const archived = project.archived_at !== null
          return [
            {
              text: archived ? m.unarchiveProject : m.archiveProject,
              change: () => archive.mutateAsync({ id: project.id, archived: !archived }),
              done: (archived ? m.projectBack : m.projectArchived)(project.name),
            },
            {
              text: m.removeProject,
              danger: true,
              ask: { title: m.removeProjectTitle(project.name), text: m.removeProjectText },
              change: () => remove.mutateAsync(project),
              done: m.projectRemoved(project.name),
            },
          ]
        },
      }}
    />
  )
}
