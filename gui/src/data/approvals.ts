import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { inWorkspace } from './keys'
import { postKeys } from './posts'

export type Approval = Schemas['ApprovalRead']
export type ApprovalState = Schemas['RequestState']
export type Verdict = Schemas['Verdict']
export type Stage = Schemas['StageRead']
export type PostVersion = Schemas['VersionRead']

export const approvalKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'approvals'),
  list: (workspaceId: string, state: ApprovalState) =>
    inWorkspace(workspaceId, 'approvals', 'list', state),
  detail: (workspaceId: string, id: string) => inWorkspace(workspaceId, 'approvals', 'detail', id),
}

/** Requests in one state: what waits has waited longest at the top, what is decided is newest there. */
export const approvalsQuery = (workspaceId: string, state: ApprovalState) =>
  infiniteQueryOptions({
    queryKey: approvalKeys.list(workspaceId, state),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/approvals', {
          params: {
            path: { workspace_id: workspaceId },
            query: {
              state,
              sort: state === 'pending' ? 'created_at' : '-created_at',
              limit: 100,
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })

export const approvalQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: approvalKeys.detail(workspaceId, id),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/approvals/{approval_id}', {
          params: { path: { workspace_id: workspaceId, approval_id: id } },
          signal,
        }),
      ),
  })

/** What a post said in one version, which never changes. */
export const versionQuery = (workspaceId: string, postId: string, number: number) =>
  queryOptions({
    queryKey: [...postKeys.detail(workspaceId, postId), 'version', number],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/versions/{number}', {
          params: { path: { workspace_id: workspaceId, post_id: postId, number } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })

export interface Decision {
  approval: Approval
  verdict: Verdict
  feedback?: string
}

export function useDecide(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ approval, verdict, feedback }: Decision) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/approvals/{approval_id}/decision', {
          params: { path: { workspace_id: workspaceId, approval_id: approval.id } },
          body: { verdict, ...(feedback && { feedback }) },
        }),
      ),
    // Also after a refusal: what is on screen was not true any more.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: approvalKeys.all(workspaceId) }),
        client.invalidateQueries({ queryKey: postKeys.all(workspaceId) }),
      ]),
  })
}
