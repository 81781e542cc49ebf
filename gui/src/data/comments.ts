import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas, whole } from '@/api/client'
import { inWorkspace } from './keys'

export type Comment = Schemas['CommentRead']
export type NewComment = Schemas['CommentCreate']

export const commentKeys = {
  of: (workspaceId: string, postId: string) => inWorkspace(workspaceId, 'comments', postId),
}

export const commentsQuery = (workspaceId: string, postId: string) =>
  queryOptions({
    queryKey: commentKeys.of(workspaceId, postId),
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/comments', {
            params: { path: { workspace_id: workspaceId, post_id: postId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
  })

type Act =
  | { act: 'say'; comment: NewComment }
  | { act: 'edit'; id: string; version: number; body: string }
  | { act: 'remove' | 'resolve' | 'reopen'; id: string }

export function useCommentAct(workspaceId: string, postId: string) {
  const client = useQueryClient()
  const path = { workspace_id: workspaceId, post_id: postId }
  const one = '/api/v1/w/{workspace_id}/posts/{post_id}/comments/{comment_id}'
  const resolution = `${one}/resolution` as const
  return useMutation({
    mutationFn: async (asked: Act): Promise<unknown> => {
      switch (asked.act) {
        case 'say':
          return answer(
            api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/comments', {
              params: { path },
              body: asked.comment,
            }),
          )
        case 'edit':
          return answer(
            api.PATCH(one, {
              params: { path: { ...path, comment_id: asked.id }, header: ifMatch(asked.version) },
              body: { body: asked.body },
            }),
          )
        case 'remove':
          return answer(api.DELETE(one, { params: { path: { ...path, comment_id: asked.id } } }))
        case 'resolve':
          return answer(
            api.POST(resolution, { params: { path: { ...path, comment_id: asked.id } } }),
          )
        case 'reopen':
          return answer(
            api.DELETE(resolution, { params: { path: { ...path, comment_id: asked.id } } }),
          )
      }
    },
    onSuccess: () => client.invalidateQueries({ queryKey: commentKeys.of(workspaceId, postId) }),
  })
}
