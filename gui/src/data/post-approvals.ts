import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, requestOf, type Schemas, whole } from '@/api/client'
import { inWorkspace } from './keys'
import { postKeys } from './posts'

export type PostApproval = Schemas['ApprovalRead']

export const postApprovalKeys = {
  of: (workspaceId: string, postId: string) =>
    inWorkspace(workspaceId, 'approvals', 'of-post', postId),
}

/** Everything that was ever asked and decided about a post, oldest first. */
export const postApprovalsQuery = (workspaceId: string, postId: string) =>
  queryOptions({
    queryKey: postApprovalKeys.of(workspaceId, postId),
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/approvals', {
            params: { path: { workspace_id: workspaceId, post_id: postId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
  })

/** Ask for approval, or take the question back; answers with the request that undoes it. */
export function useSubmission(workspaceId: string, postId: string) {
  const client = useQueryClient()
  const path = { workspace_id: workspaceId, post_id: postId }
  const submission = '/api/v1/w/{workspace_id}/posts/{post_id}/submission'
  return useMutation({
    mutationFn: async (act: 'submit' | 'withdraw') => {
      const params = { path }
      const asked =
        act === 'submit' ? api.POST(submission, { params }) : api.DELETE(submission, { params })
      return requestOf((await asked).response)
    },
    // Also after a refusal: what is on screen was not true any more.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: inWorkspace(workspaceId, 'approvals') }),
        client.invalidateQueries({ queryKey: postKeys.all(workspaceId) }),
      ]),
  })
}
