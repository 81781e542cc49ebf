/**
 * Moves on the board. They are shown at once and sent one after the other, each with the version the post has when its
 * request leaves. What is under way lies over the lists and never in them: a move that fails is just not there any
 * more, and neither its neighbours nor a later move of the same post notice.
 */

import {
  mutationOptions,
  type QueryClient,
  useMutation,
  useMutationState,
  useQueryClient,
} from '@tanstack/react-query'
import { answer, api, changed, ifMatch, requestOf } from '@/api/client'
import { inWorkspace } from './keys'
import { type Post, type PostListed, type PostStatus, postKeys, postQuery } from './posts'

/** How a post gets from one column to another. */
export type Way = 'order' | 'move' | 'submit' | 'withdraw'

const HAND: readonly PostStatus[] = ['idea', 'draft']

/** The way, if people have one; the rest is done by approvals and publishing. */
export function wayTo(from: PostStatus, to: PostStatus): Way | null {
  if (from === to) return from === 'published' || from === 'archived' ? null : 'order'
  if (HAND.includes(from) && HAND.includes(to)) return 'move'
  if (HAND.includes(from) && to === 'review') return 'submit'
  return from === 'review' && to === 'draft' ? 'withdraw' : null
}

export interface Move {
  id: string
  way: Way
  status: PostStatus
  /** Where it is shown until the server has said so. */
  rank: string
  after_id?: string
  before_id?: string
}

/** A place between two others, as the server makes them: hexadecimal fractions that sort as text. */
export function rankBetween(low: string, high: string | undefined): string {
  for (let digits = 1; digits < 12; digits++) {
    const first = Number.parseInt(low.slice(0, digits).padEnd(digits, '0'), 16)
    const cut = high && Number.parseInt(high.slice(0, digits).padEnd(digits, '0'), 16)
    const above = /[^0]/.test(high?.slice(digits) ?? '') ? 1 : 0
    const last = typeof cut === 'number' ? cut + above : 16 ** digits
    if (last - first > 1) {
      return Math.floor((first + last) / 2)
        .toString(16)
        .padStart(digits, '0')
    }
  }
  return `${low}8`
}

/** The posts as they will be when everything under way has arrived. */
export function withMoves(posts: readonly PostListed[], moves: readonly Move[]): PostListed[] {
  if (moves.length === 0) return [...posts]
  const latest = new Map(moves.map((move) => [move.id, move]))
  return posts.map((post) => {
    const move = latest.get(post.id)
    return move ? { ...post, status: move.status, rank: move.rank } : post
  })
}

export const moveKey = (workspaceId: string) => inWorkspace(workspaceId, 'moves')

export const moveOptions = (client: QueryClient, workspaceId: string) =>
  mutationOptions({
    mutationKey: moveKey(workspaceId),
    scope: { id: `moves:${workspaceId}` },
    mutationFn: (move: Move) => send(client, workspaceId, move),
    onSuccess: ({ body }) => note(client, workspaceId, body),
    onSettled: () => {
      // Another move on its way would be overtaken by lists that do not know of it.
      if (client.isMutating({ mutationKey: moveKey(workspaceId) }) > 1) return
      return client.invalidateQueries({ queryKey: postKeys.all(workspaceId) })
    },
  })

export const useMovePost = (workspaceId: string) =>
  useMutation(moveOptions(useQueryClient(), workspaceId))

/** What is under way, the oldest first. */
export function useMoves(workspaceId: string): Move[] {
  return useMutationState({
    filters: { mutationKey: moveKey(workspaceId), status: 'pending' },
    select: (mutation) => mutation.state.variables as Move,
  })
}

async function send(client: QueryClient, workspaceId: string, move: Move) {
  const path = { workspace_id: workspaceId, post_id: move.id }
  if (move.way === 'order' || move.way === 'move') {
    const version = newestVersion(client, workspaceId, move.id)
    const { status, after_id, before_id } = move
    return changed(
      api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/move', {
        params: { path, ...(version && { header: ifMatch(version) }) },
        body: { status, ...(after_id ? { after_id } : before_id && { before_id }) },
      }),
    )
  }
  const submission = '/api/v1/w/{workspace_id}/posts/{post_id}/submission'
  const params = { path }
  const asked =
    move.way === 'submit' ? api.POST(submission, { params }) : api.DELETE(submission, { params })
  const request = requestOf((await asked).response)
  const body = await answer(api.GET('/api/v1/w/{workspace_id}/posts/{post_id}', { params }))
  return { body, request }
}

type Known = { id: string; version: number }

/** Every list that is kept, whatever its shape. */
function listsIn(data: unknown): Known[][] {
  if (typeof data !== 'object' || data === null) return []
  if ('pages' in data && Array.isArray(data.pages)) return data.pages.flatMap(listsIn)
  if ('items' in data && Array.isArray(data.items)) return [data.items]
  return 'version' in data && 'id' in data ? [[data as Known]] : []
}

function newestVersion(client: QueryClient, workspaceId: string, id: string): number | undefined {
  const known = client
    .getQueriesData({ queryKey: postKeys.all(workspaceId) })
    .flatMap(([, data]) => listsIn(data).flat())
    .filter((post) => post.id === id)
    .map(({ version }) => version)
  return known.length > 0 ? Math.max(...known) : undefined
}

/** Write what the server said of one post into every list that has it. */
function note(client: QueryClient, workspaceId: string, post: Post): void {
  client.setQueryData(postQuery(workspaceId, post.id).queryKey, post)
  const { status, rank, version, updated_at, scheduled_at } = post
  const news = { status, rank, version, updated_at, scheduled_at }
  const renew = (data: unknown): unknown => {
    if (typeof data !== 'object' || data === null) return data
    if ('pages' in data && Array.isArray(data.pages))
      return { ...data, pages: data.pages.map(renew) }
    if (!('items' in data) || !Array.isArray(data.items)) return data
    return {
      ...data,
      items: data.items.map((each: Known) => (each.id === post.id ? { ...each, ...news } : each)),
    }
  }
  client.setQueriesData({ queryKey: postKeys.all(workspaceId) }, renew)
}
