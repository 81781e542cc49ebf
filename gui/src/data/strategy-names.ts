/** Goals and chapters by name, for filters and forms; needs `strategy:read`. */
import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import { inWorkspace } from './keys'

export const goalNamesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'goals', 'names'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/goals', {
          params: { path: { workspace_id: workspaceId }, query: { limit: 200 } },
          signal,
        }),
      ),
    select: ({ items }) => items,
    staleTime: 60_000,
  })

export const chapterNamesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'chapters', 'names'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/chapters', {
          params: { path: { workspace_id: workspaceId }, query: { limit: 200 } },
          signal,
        }),
      ),
    select: ({ items }) => items,
    staleTime: 60_000,
  })
