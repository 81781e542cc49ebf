/** What a post can be filed under: chapters and tags. */

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import { inWorkspace } from './keys'

export const chaptersForPostQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'chapters', 'for-post'),
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

export const tagsForPostQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'tags', 'for-post'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/tags', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
    select: ({ items }) => items,
    staleTime: 60_000,
  })
