import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inWorkspace } from './keys'
import { postKeys } from './posts'

export type Publication = Schemas['PublicationRead']
export type PublicationState = Schemas['PublicationState']
export interface PublicationFilters {
  state?: PublicationState
  channel_id?: string
}

export const publicationKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'publications'),
  list: (workspaceId: string, filters: PublicationFilters) =>
    inWorkspace(workspaceId, 'publications', 'list', filters),
}

export const publicationsQuery = (workspaceId: string, filters: PublicationFilters) =>
  infiniteQueryOptions({
    queryKey: publicationKeys.list(workspaceId, filters),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/publications', {
          params: {
            path: { workspace_id: workspaceId },
            query: { ...filters, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })

export function useCancelPublication(workspaceId: string) {
  return useChange(
    (id: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/publications/{publication_id}/cancellation', {
          params: { path: { workspace_id: workspaceId, publication_id: id } },
        }),
      ),
    [publicationKeys.all(workspaceId), postKeys.all(workspaceId)],
  )
}

export function useWithdrawPublication(workspaceId: string) {
  return useChange(
    (id: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/publications/{publication_id}/withdrawal', {
          params: { path: { workspace_id: workspaceId, publication_id: id } },
        }),
      ),
    [publicationKeys.all(workspaceId), postKeys.all(workspaceId)],
  )
}
