import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
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
      answer(
        api.GET('/api/v1/w/{workspace_id}/posts/{post_id}/publication', {
          params: { path: { workspace_id: workspaceId, post_id: postId } },
          signal,
        }),
      ),
    select: ({ items }) => items,
  })

export const channelsForPostQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'channels', 'for-post'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/channels', {
          params: { path: { workspace_id: workspaceId }, query: { limit: 100 } },
          signal,
        }),
      ),
    select: ({ items }) => items,
  })

type Act =
  | { act: 'publish'; body: Schemas['PublicationCreate'] }
  | { act: 'cancel'; publicationId: string }

export function usePublicationAct(workspaceId: string, postId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (asked: Act): Promise<unknown> =>
      asked.act === 'publish'
        ? answer(
            api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/publication', {
              params: { path: { workspace_id: workspaceId, post_id: postId } },
              body: asked.body,
            }),
          )
        : answer(
            api.POST('/api/v1/w/{workspace_id}/publications/{publication_id}/cancellation', {
              params: { path: { workspace_id: workspaceId, publication_id: asked.publicationId } },
            }),
          ),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: inWorkspace(workspaceId, 'publications') }),
        client.invalidateQueries({ queryKey: postKeys.all(workspaceId) }),
      ]),
  })
}
