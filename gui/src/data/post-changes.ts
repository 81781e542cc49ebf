/** Changes of one post from several places at once: they leave in turn, each with the version that is then the newest. */

import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { hasCode } from '@/api/errors'
import { type Post, postKeys, postQuery } from './posts'

export type PostChange = Schemas['PostUpdate']

const turns = new Map<string, Promise<unknown>>()

function inTurn<T>(postId: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(postId) ?? Promise.resolve()).catch(() => undefined).then(work)
  turns.set(postId, turn)
  return turn
}

const pathOf = (workspaceId: string, postId: string) => ({
  workspace_id: workspaceId,
  post_id: postId,
})

async function patch(workspaceId: string, postId: string, version: number, body: PostChange) {
  return answer(
    api.PATCH('/api/v1/w/{workspace_id}/posts/{post_id}', {
      params: { path: pathOf(workspaceId, postId), header: ifMatch(version) },
      body,
    }),
  )
}

function keep(client: QueryClient, workspaceId: string, post: Post): Post {
  client.setQueryData(postQuery(workspaceId, post.id).queryKey, post)
  const lists = postKeys.list(workspaceId, {}).slice(0, -1)
  void client.invalidateQueries({ queryKey: lists })
  return post
}

/** Read a post anew, past every cache. */
export async function rereadPost(client: QueryClient, workspaceId: string, postId: string) {
  return client.fetchQuery({ ...postQuery(workspaceId, postId), staleTime: 0 })
}

/**
 * Send new words. `seen` says which version they were written on, given what is known of the post by now; a version
 * that only moved the post on is no other text.
 */
export function sendWords(
  client: QueryClient,
  workspaceId: string,
  postId: string,
  words: PostChange,
  seen: (known: Post | undefined) => number,
): Promise<Post> {
  return inTurn(postId, async () => {
    const known = client.getQueryData(postQuery(workspaceId, postId).queryKey)
    return keep(client, workspaceId, await patch(workspaceId, postId, seen(known), words))
  })
}

/** Change what belongs to a post beside its words; somebody's new words meanwhile do not stand against it. */
export function useChangePost(workspaceId: string, postId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: PostChange) =>
      inTurn(postId, async () => {
        const known = await client.ensureQueryData(postQuery(workspaceId, postId))
        try {
          return await patch(workspaceId, postId, known.version, change)
        } catch (error) {
          if (!hasCode(error, 'version_mismatch')) throw error
          const fresh = await rereadPost(client, workspaceId, postId)
          const touched = Object.keys(change) as (keyof Post)[]
          if (touched.some((field) => fresh[field] !== known[field])) throw error
          return patch(workspaceId, postId, fresh.version, change)
        }
      }),
    onSuccess: (post) => keep(client, workspaceId, post),
  })
}

export function usePostAct(workspaceId: string, postId: string) {
  const client = useQueryClient()
  const path = pathOf(workspaceId, postId)
  return useMutation({
    mutationFn: (act: 'archive' | 'unarchive' | 'discard' | 'restore') =>
      inTurn(postId, async () => {
        if (act === 'restore') {
          const restoration = '/api/v1/w/{workspace_id}/posts/{post_id}/restoration'
          return answer(api.POST(restoration, { params: { path } }))
        }
        const { version } = await rereadPost(client, workspaceId, postId)
        const params = { path, header: ifMatch(version) }
        const archival = '/api/v1/w/{workspace_id}/posts/{post_id}/archival'
        if (act === 'archive') return answer(api.POST(archival, { params }))
        if (act === 'unarchive') return answer(api.DELETE(archival, { params }))
        await answer(api.DELETE('/api/v1/w/{workspace_id}/posts/{post_id}', { params }))
        return null
      }),
    onSuccess: (post) => {
      if (post) keep(client, workspaceId, post)
      else void client.invalidateQueries({ queryKey: postKeys.list(workspaceId, {}).slice(0, -1) })
    },
  })
}

/** Tags do not make a new version, so they disturb no text. */
export function usePutTags(workspaceId: string, postId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (names: string[]) =>
      answer(
        api.PUT('/api/v1/w/{workspace_id}/posts/{post_id}/tags', {
          params: { path: pathOf(workspaceId, postId) },
          body: { names },
        }),
      ),
    onSuccess: (post) => keep(client, workspaceId, post),
  })
}
