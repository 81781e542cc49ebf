import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { resource } from './resource'

export type Source = Schemas['SourceListed']
export type SourceDetail = Schemas['SourceRead']
export type SourceCreate = Schemas['SourceCreate']
export type SourceState = Schemas['SourceState']
export type Sentence = Schemas['SentenceRead']

export const sources = resource('source')

export const sentencesQuery = (workspaceId: string, id: string) =>
  infiniteQueryOptions({
    queryKey: [...sources.detail(workspaceId, id).queryKey, 'sentences'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/sources/{source_id}/sentences', {
          params: {
            path: { workspace_id: workspaceId, source_id: id },
            query: { limit: 200, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })
