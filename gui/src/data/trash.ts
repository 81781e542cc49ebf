/** What was removed from a workspace, over all kinds, and how it is brought back. */

import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { follows, inWorkspace, listOf, renewedBy } from './keys'
import { KINDS, type TrashKind } from './trash-kinds'

export type Trashed = Schemas['TrashedRead']
const LIST = 'trash'

for (const kind of KINDS) follows(LIST, kind)

// The address is made of the kind: no call could check it.
const post = api.request as unknown as (
  method: 'POST',
  path: string,
  init: { params: { path: Record<string, string> } },
) => Promise<{ data?: unknown }>

export const trashPages = (workspaceId: string, kind?: TrashKind) =>
  infiniteQueryOptions({
    queryKey: inWorkspace(workspaceId, LIST, 'list', { kind }) as readonly unknown[],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/trash', {
          params: {
            path: { workspace_id: workspaceId },
            query: { kind, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })

export function useRestore(workspaceId: string) {
  return useChange(
    ({ kind, id }: { kind: TrashKind; id: string }) =>
      answer(
        post('POST', `/api/v1/w/{workspace_id}/${listOf(kind)}/{id}/restoration`, {
          params: { path: { workspace_id: workspaceId, id } },
        }),
      ),
    renewedBy(workspaceId, ...KINDS),
  )
}
