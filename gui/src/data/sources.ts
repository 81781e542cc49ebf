import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { resource } from './resource'

export type Source = Schemas['SourceListed']
export type SourceDetail = Schemas['SourceRead']
export type SourceCreate = Schemas['SourceCreate']
export type SourceState = Schemas['SourceState']
export type Sentence = Schemas['SentenceRead']

export type FeedEntry = Schemas['FeedEntryRead']

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

export const feedQuery = (workspaceId: string, { id, version }: Source) =>
  queryOptions({
    queryKey: [...sources.detail(workspaceId, id).queryKey, 'feed', version],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/sources/{source_id}/feed', {
          params: { path: { workspace_id: workspaceId, source_id: id } },
          signal,
        }),
      ),
  })

/** Make a source of an entry of a feed. */
export const useTakeEntry = (workspaceId: string, feedId: string) =>
  useChange(
    (entryId: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/sources/{source_id}/feed/entries', {
          params: { path: { workspace_id: workspaceId, source_id: feedId } },
          body: { entry_id: entryId },
        }),
      ),
    [sources.key(workspaceId)],
  )
