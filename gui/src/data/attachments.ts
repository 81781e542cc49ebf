import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas, whole } from '@/api/client'
import { postKeys } from './posts'

export type Attachment = Schemas['AttachmentRead']
export type AttachmentKind = Schemas['AttachmentKind']

const all = '/api/v1/w/{workspace_id}/posts/{post_id}/attachments'
const one = `${all}/{attachment_id}` as const

export const attachmentsQuery = (workspaceId: string, postId: string) =>
  queryOptions({
    queryKey: [...postKeys.detail(workspaceId, postId), 'attachments'] as const,
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET(all, {
            params: { path: { workspace_id: workspaceId, post_id: postId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
  })

type Act =
  | { act: 'add'; attachment: Schemas['AttachmentCreate'] }
  | { act: 'describe'; attachment: Attachment; altText: string }
  | { act: 'remove'; id: string }

export function useAttachmentAct(workspaceId: string, postId: string) {
  const client = useQueryClient()
  const path = { workspace_id: workspaceId, post_id: postId }
  return useMutation({
    mutationFn: async (asked: Act): Promise<unknown> => {
      switch (asked.act) {
        case 'add':
          return answer(api.POST(all, { params: { path }, body: asked.attachment }))
        case 'describe': {
          const { id, version } = asked.attachment
          return answer(
            api.PATCH(one, {
              params: { path: { ...path, attachment_id: id }, header: ifMatch(version) },
              body: { alt_text: asked.altText || null },
            }),
          )
        }
        case 'remove':
          return answer(api.DELETE(one, { params: { path: { ...path, attachment_id: asked.id } } }))
      }
    },
    onSuccess: () => client.invalidateQueries({ queryKey: postKeys.detail(workspaceId, postId) }),
  })
}
