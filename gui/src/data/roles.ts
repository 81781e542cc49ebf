import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas, whole } from '@/api/client'
import { useChange } from './changes'
import { follows, inWorkspace, renewedBy } from './keys'

export type Role = Schemas['RoleRead']
export type RoleName = Schemas['Role']
/** What somebody can be made; ownership is transferred. */
export type GivenRole = Exclude<RoleName, 'owner'>
export type Scope = Schemas['Scope']
export type ScopeMeaning = Schemas['ScopeRead']

// Each says how many have it.
follows('roles', 'member', 'service_account')

/** Every role, built in or of the workspace's own. */
export const rolesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'roles'),
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/roles', {
            params: { path: { workspace_id: workspaceId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
  })

/** What each scope means in plain words. */
export const scopesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'scopes'),
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/scopes', {
            params: { path: { workspace_id: workspaceId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
    staleTime: Number.POSITIVE_INFINITY,
  })

export function useSaveRole(workspaceId: string) {
  return useChange(
    ({ role, body }: { role: Role | null; body: Schemas['RoleCreate'] & Schemas['RoleUpdate'] }) =>
      role?.id
        ? answer(
            api.PATCH('/api/v1/w/{workspace_id}/roles/{role_id}', {
              params: {
                path: { workspace_id: workspaceId, role_id: role.id },
                header: ifMatch(role.version ?? 1),
              },
              body,
            }),
          )
        : answer(
            api.POST('/api/v1/w/{workspace_id}/roles', {
              params: { path: { workspace_id: workspaceId } },
              body,
            }),
          ),
    renewedBy(workspaceId, 'role'),
  )
}

export function useRemoveRole(workspaceId: string) {
  return useChange(
    ({ id, replacement }: { id: string; replacement: string | null }) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/roles/{role_id}', {
          params: {
            path: { workspace_id: workspaceId, role_id: id },
            query: replacement ? { replacement } : {},
          },
        }),
      ),
    renewedBy(workspaceId, 'role'),
  )
}
