import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { answer, api, changed, ifMatch, requestOf, type Schemas } from '@/api/client'
import type { paths } from '@/api/schema'
import { follows, inWorkspace } from './keys'

export type Post = Schemas['PostRead']
export type PostListed = Schemas['PostListed']
export type PostStatus = Schemas['PostStatus']
export type PostsBulk = Schemas['PostsBulk']
export type PostCreate = Schemas['PostCreate']
export type PostUpdate = Schemas['PostUpdate']
export type Platform = Schemas['Platform']
type Asked = NonNullable<paths['/api/v1/w/{workspace_id}/posts']['get']['parameters']['query']>
export type PostFilters = Omit<Asked, 'cursor' | 'limit' | 'count'>

export const postKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'posts'),
  list: (workspaceId: string, filters: PostFilters) =>
    inWorkspace(workspaceId, 'posts', 'list', filters),
  whole: (workspaceId: string, filters: PostFilters, most: number) =>
    inWorkspace(workspaceId, 'posts', 'whole', filters, most),
  detail: (workspaceId: string, id: string) => inWorkspace(workspaceId, 'posts', 'detail', id),
}

// What hangs on a post is below its key.
follows('posts', 'approval', 'attachment', 'comment', 'publication', 'run', 'tag')

const page = (workspaceId: string, query: Asked, signal: AbortSignal) =>
  answer(
    api.GET('/api/v1/w/{workspace_id}/posts', {
      params: { path: { workspace_id: workspaceId }, query },
      signal,
    }),
  )

/** A list in pages; the first one says how many posts there are. */
export const postsQuery = (workspaceId: string, filters: PostFilters) =>
  infiniteQueryOptions({
    queryKey: postKeys.list(workspaceId, filters),
    queryFn: ({ pageParam, signal }) =>
      page(
        workspaceId,
        { ...filters, ...(pageParam ? { cursor: pageParam } : { count: true }) },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })

const LARGEST_PAGE = 200

export interface WholeList {
  items: PostListed[]
  count: number
}

/** A list from end to end, up to so many posts: for board, calendar and "select all". */
export const wholeQuery = (workspaceId: string, filters: PostFilters, most: number) =>
  queryOptions({
    queryKey: postKeys.whole(workspaceId, filters, most),
    queryFn: async ({ signal }): Promise<WholeList> => {
      const limit = Math.min(LARGEST_PAGE, most)
      const first = await page(workspaceId, { ...filters, limit, count: true }, signal)
      const items = [...first.items]
      for (let cursor = first.next_cursor; cursor && items.length < most; ) {
        const next = await page(workspaceId, { ...filters, limit, cursor }, signal)
        items.push(...next.items)
        cursor = next.next_cursor
      }
      return { items, count: first.count ?? items.length }
    },
  })

export const postQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: postKeys.detail(workspaceId, id),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/posts/{post_id}', {
          params: { path: { workspace_id: workspaceId, post_id: id } },
          signal,
        }),
      ),
  })

export function useCreatePost(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['PostCreate']) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/posts', {
          params: { path: { workspace_id: workspaceId } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: postKeys.all(workspaceId) }),
  })
}

export function useUpdatePost(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ post, change }: { post: PostListed; change: PostUpdate }) =>
      changed(
        api.PATCH('/api/v1/w/{workspace_id}/posts/{post_id}', {
          params: {
            path: { workspace_id: workspaceId, post_id: post.id },
            header: ifMatch(post.version),
          },
          body: change,
        }),
      ),
    onSuccess: ({ body: post }) => {
      client.setQueryData(postQuery(workspaceId, post.id).queryKey, post)
      return client.invalidateQueries({ queryKey: postKeys.all(workspaceId) })
    },
  })
}

/** How many posts the server changes at once. */
export const BULK_MOST = 200

/** One change to many posts, in turns when they are very many; each post has its own outcome, each request is undone as one. */
export function useChangePosts(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (asked: {
      changes: readonly PostsBulk[]
      onProgress?: (done: number) => void
    }) => {
      const outcomes: Schemas['PostOutcome'][] = []
      const requests: string[] = []
      for (const change of asked.changes) {
        for (let from = 0; from < change.ids.length; from += BULK_MOST) {
          const body = { ...change, ids: change.ids.slice(from, from + BULK_MOST) }
          const { data, response } = await api.POST('/api/v1/w/{workspace_id}/posts/bulk', {
            params: { path: { workspace_id: workspaceId } },
            body,
          })
          outcomes.push(...(data?.items ?? []))
          requests.push(requestOf(response))
          asked.onProgress?.(outcomes.length)
        }
      }
      return { outcomes, requests }
    },
    onSettled: () => client.invalidateQueries({ queryKey: postKeys.all(workspaceId) }),
  })
}
