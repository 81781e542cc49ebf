import { api, requestOf, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { renewedBy } from './keys'
import { resource } from './resource'

export type Project = Schemas['ProjectRead']
export type ProjectStatus = Schemas['ProjectStatus']
export type ProjectCreate = Schemas['ProjectCreate']

export const projects = resource('project')

/** Put a project aside or take it up again; answers with the request that undoes it. */
export function useArchiveProject(workspaceId: string) {
  return useChange(
    async ({ id, archived }: { id: string; archived: boolean }) => {
      const address = '/api/v1/w/{workspace_id}/projects/{project_id}/archival'
      const params = { path: { workspace_id: workspaceId, project_id: id } }
      const done = archived ? api.POST(address, { params }) : api.DELETE(address, { params })
      return requestOf((await done).response)
    },
    renewedBy(workspaceId, 'project'),
  )
}
