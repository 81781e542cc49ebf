import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { follows, inWorkspace } from './keys'
import { type Me, meKeys } from './me'

export type Workspace = Me['workspaces'][number]
export type Membership = Schemas['MembershipRead']

const LAST = 'last-workspace'

export const workspaceKeys = {
  detail: (workspaceId: string) => inWorkspace(workspaceId, 'workspace'),
  membership: (workspaceId: string) => inWorkspace(workspaceId, 'membership'),
}

follows('workspace', 'workspace')
follows('membership', 'member', 'role')

export const workspaceQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: workspaceKeys.detail(workspaceId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
  })

/** What one may do here: the role and its scopes. */
export const membershipQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: workspaceKeys.membership(workspaceId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/membership', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
    staleTime: 60_000,
  })

export function useCreateWorkspace() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['WorkspaceCreate']) =>
      answer(api.POST('/api/v1/workspaces', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: meKeys.all }),
  })
}

/** The workspace to open first: the one used last, else the first. */
export function preferred(workspaces: readonly Workspace[]): Workspace | undefined {
  const last = localStorage.getItem(LAST)
  return workspaces.find(({ id }) => id === last) ?? workspaces[0]
}

export function remember(workspaceId: string): void {
  localStorage.setItem(LAST, workspaceId)
}
