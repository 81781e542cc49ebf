import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { postKeys } from './posts'
import type { Platform } from './previews'

export type Audit = Schemas['AuditRead']
export type Finding = Schemas['FindingRead']
export type Traced = Schemas['TracedRead']

export const findingKeys = {
  of: (workspaceId: string, postId: string, platform?: Platform) =>
    [...postKeys.detail(workspaceId, postId), 'findings', ...(platform ? [platform] : [])] as const,
  provenance: (workspaceId: string, postId: string, platform: Platform) =>
    [...postKeys.detail(workspaceId, postId), 'provenance', platform] as const,
}

/** The latest audit of a text; null when there was none yet. */
export const findingsQuery = (workspaceId: string, postId: string, platform: Platform) =>
  queryOptions({
    queryKey: findingKeys.of(workspaceId, postId, platform),
    queryFn: async ({ signal }): Promise<Audit | null> => {
      const { items } = await answer(
        api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/findings', {
          params: { path: { workspace_id: workspaceId, post_id: postId }, query: { platform } },
          signal,
        }),
      )
      return items[0] ?? null
    },
  })

export const provenanceQuery = (workspaceId: string, postId: string, platform: Platform) =>
  queryOptions({
    queryKey: findingKeys.provenance(workspaceId, postId, platform),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/provenance', {
          params: { path: { workspace_id: workspaceId, post_id: postId }, query: { platform } },
          signal,
        }),
      ),
  })

export function useAuditPost(workspaceId: string, postId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/findings', {
          params: { path: { workspace_id: workspaceId, post_id: postId } },
        }),
      ),
    onSuccess: ({ items }) => {
      for (const audit of items) {
        const { queryKey } = findingsQuery(workspaceId, postId, audit.platform)
        client.setQueryData(queryKey, audit)
      }
    },
  })
}
