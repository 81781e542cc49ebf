import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, type Schemas, whole } from '@/api/client'
import { inWorkspace } from './keys'
import { postKeys } from './posts'

export type PostPublication = Schemas['PublicationRead']

/** Where it can be read now: not what was taken back or is hidden, and nothing that is no page. */
export const addressOf = ({ state, hidden_by, external_url: url }: PostPublication) =>
  state === 'sent' && !hidden_by && url?.startsWith('http') ? url : null

export const postPublicationsQuery = (workspaceId: string, postId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'publications', 'of-post', postId),
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/publication', {
            params: { path: { workspace_id: workspaceId, post_id: postId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
  })

/** Whether somebody put the text of a platform there by hand, and it is still there. */
export const isByHand =
  (platform: Schemas['Platform'], contentHash: string | null) =>
  ({ kind, state, platform: its, content_hash: hash }: PostPublication) =>
    kind === 'hand' && state === 'sent' && its === platform && hash === contentHash

export const channelsForPostQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'channels', 'for-post'),
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/channels', {
            params: { path: { workspace_id: workspaceId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
  })

type Act =
  | { act: 'publish'; body: Schemas['PublicationCreate'] }
  | { act: 'mark'; body: Schemas['PublishedByHand'] }
  | { act: 'cancel'; publicationId: string }

export function usePublicationAct(workspaceId: string, postId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (asked: Act): Promise<unknown> => {
      const params = { path: { workspace_id: workspaceId, post_id: postId } }
      switch (asked.act) {
        case 'publish':
          return answer(
            api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/publication', {
              params,
              body: asked.body,
            }),
          )
        case 'mark':
          return answer(
            api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/publication/by-hand', {
              params,
              body: asked.body,
            }),
          )
        case 'cancel':
          return answer(
            api.POST('/api/v1/w/{workspace_id}/publications/{publication_id}/cancellation', {
              params: { path: { workspace_id: workspaceId, publication_id: asked.publicationId } },
            }),
          )
      }
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: inWorkspace(workspaceId, 'publications') }),
        client.invalidateQueries({ queryKey: postKeys.all(workspaceId) }),
      ]),
  })
}
