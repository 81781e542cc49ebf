import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inWorkspace } from './keys'

export type ApiKey = Schemas['ApiKeyRead']

export const apiKeyKeys = { all: (workspaceId: string) => inWorkspace(workspaceId, 'api-keys') }

/** The keys, the newest first, revoked ones among them. */
export const apiKeysQuery = (workspaceId: string) =>
  infiniteQueryOptions({
    queryKey: apiKeyKeys.all(workspaceId),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/api-keys', {
          params: {
            path: { workspace_id: workspaceId },
            query: pageParam ? { cursor: pageParam } : {},
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })

/** The answer holds the key itself, once. */
export function useCreateApiKey(workspaceId: string) {
  return useChange(
    (body: Schemas['ApiKeyCreate']) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/api-keys', {
          params: { path: { workspace_id: workspaceId } },
          body,
        }),
      ),
    [apiKeyKeys.all(workspaceId)],
  )
}

export function useUpdateApiKey(workspaceId: string) {
  return useChange(
    ({ key, body }: { key: ApiKey; body: Schemas['ApiKeyUpdate'] }) =>
      answer(
        api.PATCH('/api/v1/w/{workspace_id}/api-keys/{key_id}', {
          params: {
            path: { workspace_id: workspaceId, key_id: key.id },
            header: ifMatch(key.version),
          },
          body,
        }),
      ),
    [apiKeyKeys.all(workspaceId)],
  )
}

export function useRevokeApiKey(workspaceId: string) {
  return useChange(
    (id: string) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/api-keys/{key_id}', {
          params: { path: { workspace_id: workspaceId, key_id: id } },
        }),
      ),
    [apiKeyKeys.all(workspaceId)],
  )
}
