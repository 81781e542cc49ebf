import { queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { inWorkspace } from './keys'

export type Tag = Schemas['TagRead']
export type TagColour = Schemas['TagColour']

export const tagKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'tags'),
}

/** Every tag by name. */
export const tagsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: tagKeys.all(workspaceId),
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
