import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas, whole } from '@/api/client'
import { useChange } from './changes'
import { follows, inWorkspace } from './keys'
import { meKeys } from './me'
import { workspaceKeys } from './workspaces'

export type Settings = Schemas['SettingsRead']
export type SettingsUpdate = Schemas['SettingsUpdate']
export type WorkspaceRead = Schemas['WorkspaceRead']

const settingsKey = (workspaceId: string) => inWorkspace(workspaceId, 'settings')
follows('settings', 'workspace')
const leftKey = ['workspaces', 'deleting'] as const

export const settingsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: settingsKey(workspaceId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/settings', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
  })

export function useUpdateSettings(workspaceId: string) {
  return useChange(
    ({ version, body }: { version: number; body: SettingsUpdate }) =>
      answer(
        api.PATCH('/api/v1/w/{workspace_id}/settings', {
          params: { path: { workspace_id: workspaceId }, header: ifMatch(version) },
          body,
        }),
      ),
    [settingsKey(workspaceId)],
  )
}

const about = (workspaceId: string) => [workspaceKeys.detail(workspaceId), meKeys.all, leftKey]

export function useUpdateWorkspace(workspaceId: string) {
  return useChange(
    ({ version, body }: { version: number; body: Schemas['WorkspaceUpdate'] }) =>
      answer(
        api.PATCH('/api/v1/w/{workspace_id}', {
          params: { path: { workspace_id: workspaceId }, header: ifMatch(version) },
          body,
        }),
      ),
    about(workspaceId),
  )
}

export function useArchiveWorkspace(workspaceId: string) {
  return useChange((archived: boolean) => {
    const address = '/api/v1/w/{workspace_id}/archive'
    const params = { path: { workspace_id: workspaceId } }
    return answer(archived ? api.POST(address, { params }) : api.DELETE(address, { params }))
  }, about(workspaceId))
}

/** Delete a workspace whose name was typed; its owners can restore it for 14 days. */
export function useDeleteWorkspace(workspaceId: string) {
  return useChange(
    (name: string) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}', {
          params: { path: { workspace_id: workspaceId } },
          body: { name },
        }),
      ),
    [leftKey],
  )
}

/** The workspaces one deleted and can still bring back. */
export const deletedQuery = () =>
  queryOptions({
    queryKey: leftKey,
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/workspaces', {
            params: { query: { status: 'deleting', ...page } },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
  })

export function useRestoreWorkspace() {
  return useChange(
    (workspaceId: string) =>
      answer(
        api.POST('/api/v1/workspaces/{workspace_id}/restoration', {
          params: { path: { workspace_id: workspaceId } },
        }),
      ),
    [leftKey, meKeys.all],
  )
}
