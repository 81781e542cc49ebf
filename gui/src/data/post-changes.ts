/** Changes of one post from several places at once: they leave in turn, each with the version that is then the newest. */

import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, changed, ifMatch, requestOf, type Schemas } from '@/api/client'
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
  return changed(
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
) {
  return inTurn(postId, async () => {
    const known = client.getQueryData(postQuery(workspaceId, postId).queryKey)
    const saved = await patch(workspaceId, postId, seen(known), words)
    keep(client, workspaceId, saved.body)
    return saved
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
    onSuccess: ({ body }) => keep(client, workspaceId, body),
  })
}

/** Put a post away, bring it back or discard it; answers with the request that undoes it. */
export function usePostAct(workspaceId: string, postId: string) {
  const client = useQueryClient()
  const path = pathOf(workspaceId, postId)
  return useMutation({
    mutationFn: (act: 'archive' | 'unarchive' | 'discard') =>
      inTurn(postId, async () => {
        const { version } = await rereadPost(client, workspaceId, postId)
        const params = { path, header: ifMatch(version) }
        const archival = '/api/v1/w/{workspace_id}/posts/{post_id}/archival'
        if (act === 'archive') return changed(api.POST(archival, { params }))
        if (act === 'unarchive') return changed(api.DELETE(archival, { params }))
        const gone = await api.DELETE('/api/v1/w/{workspace_id}/posts/{post_id}', { params })
        return { body: null, request: requestOf(gone.response) }
      }),
    onSuccess: ({ body: post }) => {
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
