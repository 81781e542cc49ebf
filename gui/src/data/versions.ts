import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { answer, api, changed, ifMatch, type Schemas } from '@/api/client'
import { rereadPost } from './post-changes'
import { postKeys, postQuery } from './posts'

export type Version = Schemas['VersionListed']
export type DiffPiece = Schemas['DiffOp']

export const versionKeys = {
  list: (workspaceId: string, postId: string) =>
    [...postKeys.detail(workspaceId, postId), 'versions'] as const,
  diff: (workspaceId: string, postId: string, from: number, to: number) =>
    [...postKeys.detail(workspaceId, postId), 'diff', from, to] as const,
}

export const versionsQuery = (workspaceId: string, postId: string) =>
  infiniteQueryOptions({
    queryKey: versionKeys.list(workspaceId, postId),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/versions', {
          params: {
            path: { workspace_id: workspaceId, post_id: postId },
            query: { limit: 100, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })

export const diffQuery = (workspaceId: string, postId: string, from: number, to: number) =>
  queryOptions({
    queryKey: versionKeys.diff(workspaceId, postId, from, to),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/diff', {
          params: {
            path: { workspace_id: workspaceId, post_id: postId },
            query: { from, to },
          },
          signal,
        }),
      ),
    // Two versions never change.
    staleTime: Number.POSITIVE_INFINITY,
  })

export function useRestoreVersion(workspaceId: string, postId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (number: number) => {
      const { version } = await rereadPost(client, workspaceId, postId)
      return changed(
        api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/versions/{number}/restoration', {
          params: {
            path: { workspace_id: workspaceId, post_id: postId, number },
            header: ifMatch(version),
          },
        }),
      )
    },
    onSuccess: ({ body: post }) => {
      client.setQueryData(postQuery(workspaceId, postId).queryKey, post)
      return client.invalidateQueries({ queryKey: versionKeys.list(workspaceId, postId) })
    },
  })
}
