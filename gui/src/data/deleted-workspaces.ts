import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, type Schemas, whole } from '@/api/client'
import { meKeys } from './me'

export type DeletedWorkspace = Schemas['WorkspaceListed']

export const deletedKeys = { all: ['deleted-workspaces'] as const }

/** What one owns, deleted, and may still take back. */
export const deletedWorkspacesQuery = () =>
  queryOptions({
    queryKey: deletedKeys.all,
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
  const renew = useRenew()
  return useMutation({
    mutationFn: (id: string) =>
      answer(
        api.POST('/api/v1/workspaces/{workspace_id}/restoration', {
          params: { path: { workspace_id: id } },
        }),
      ),
    onSettled: renew,
  })
}

/** Everybody is out at once; its owners can take it back for a while. */
export function useDeleteWorkspace() {
  const renew = useRenew()
  return useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}', {
          params: { path: { workspace_id: id } },
          body: { name },
        }),
      ),
    onSuccess: renew,
  })
}

function useRenew() {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: deletedKeys.all }),
      client.invalidateQueries({ queryKey: meKeys.all }),
    ])
}
