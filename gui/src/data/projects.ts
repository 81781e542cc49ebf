import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inWorkspace } from './keys'

export type Project = Schemas['ProjectRead']
export type ProjectStatus = Schemas['ProjectStatus']
export type ProjectCreate = Schemas['ProjectCreate']

export const projectKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'projects'),
  list: (workspaceId: string, status: ProjectStatus | undefined) =>
    inWorkspace(workspaceId, 'projects', 'list', status),
}

export const projectsQuery = (workspaceId: string, status?: ProjectStatus) =>
  infiniteQueryOptions({
    queryKey: projectKeys.list(workspaceId, status),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/projects', {
          params: {
            path: { workspace_id: workspaceId },
            query: { status, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
  })

const at = (workspaceId: string, project: Project) => ({
  path: { workspace_id: workspaceId, project_id: project.id },
})

export function useSaveProject(workspaceId: string) {
  return useChange(
    ({ project, body }: { project: Project | null; body: ProjectCreate }) => {
      if (!project) {
        const params = { path: { workspace_id: workspaceId } }
        return answer(api.POST('/api/v1/w/{workspace_id}/projects', { params, body }))
      }
      const { key: _, ...change } = body
      return answer(
        api.PATCH('/api/v1/w/{workspace_id}/projects/{project_id}', {
          params: { ...at(workspaceId, project), header: ifMatch(project.version) },
          body: change,
        }),
      )
    },
    [projectKeys.all(workspaceId)],
  )
}

export function useArchiveProject(workspaceId: string) {
  return useChange(
    ({ project, archived }: { project: Project; archived: boolean }) => {
      const address = '/api/v1/w/{workspace_id}/projects/{project_id}/archival'
      const params = at(workspaceId, project)
      return answer(archived ? api.POST(address, { params }) : api.DELETE(address, { params }))
    },
    [projectKeys.all(workspaceId)],
  )
}

export function useRemoveProject(workspaceId: string) {
  return useChange(
    (project: Project) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/projects/{project_id}', {
          params: { ...at(workspaceId, project), header: ifMatch(project.version) },
        }),
      ),
    [projectKeys.all(workspaceId)],
  )
}
