import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas, whole } from '@/api/client'
import { inWorkspace } from './keys'
import { postKeys } from './posts'

export type Platform = Schemas['Platform']
export type PlatformLimits = Schemas['PlatformRead']
export type Texts = Schemas['PreviewAsked']['variants']
export type Preview = Schemas['PreviewRead']

export const platformsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'platforms', 'limits'),
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/platforms', {
            params: { path: { workspace_id: workspaceId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** How texts fare that are still being written; the last answer stands until the next one is there. */
export const measureQuery = (workspaceId: string, texts: Texts) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'previews', texts),
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/previews', {
          params: { path: { workspace_id: workspaceId } },
          body: { variants: texts },
          signal,
        }),
      ),
    enabled: Object.keys(texts).length > 0,
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    // Its key is the text itself.
    gcTime: 10_000,
  })

/** What is stored, measured with its images: which of them lack a text is known here only. */
export const postPreviewQuery = (workspaceId: string, postId: string) =>
  queryOptions({
    queryKey: [...postKeys.detail(workspaceId, postId), 'preview'] as const,
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/preview', {
            params: { path: { workspace_id: workspaceId, post_id: postId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
  })
