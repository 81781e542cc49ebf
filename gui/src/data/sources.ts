import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inWorkspace } from './keys'

export type Source = Schemas['SourceListed']
export type SourceDetail = Schemas['SourceRead']
export type SourceCreate = Schemas['SourceCreate']
export type SourceState = Schemas['SourceState']
export type Sentence = Schemas['SentenceRead']

export const sourceKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'sources'),
  list: (workspaceId: string, state?: SourceState) =>
    inWorkspace(workspaceId, 'sources', 'list', state ?? 'any'),
  detail: (workspaceId: string, id: string) => inWorkspace(workspaceId, 'sources', 'detail', id),
}

export const sourcesQuery = (workspaceId: string, state?: SourceState) =>
  infiniteQueryOptions({
    queryKey: sourceKeys.list(workspaceId, state),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/sources', {
          params: {
            path: { workspace_id: workspaceId },
            query: { ...(state && { state }), ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })

export const sourceQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: sourceKeys.detail(workspaceId, id),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/sources/{source_id}', {
          params: { path: { workspace_id: workspaceId, source_id: id } },
          signal,
        }),
      ),
  })

export const sentencesQuery = (workspaceId: string, id: string) =>
  infiniteQueryOptions({
    queryKey: [...sourceKeys.detail(workspaceId, id), 'sentences'],
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

export function useAddSource(workspaceId: string) {
  return useChange(
    (body: SourceCreate) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/sources', {
          params: { path: { workspace_id: workspaceId } },
          body,
        }),
      ),
    [sourceKeys.all(workspaceId)],
  )
}

export function useRemoveSource(workspaceId: string) {
  return useChange(
    ({ id, version }: Pick<Source, 'id' | 'version'>) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/sources/{source_id}', {
          params: { path: { workspace_id: workspaceId, source_id: id }, header: ifMatch(version) },
        }),
      ),
    [[...sourceKeys.all(workspaceId), 'list']],
  )
}
