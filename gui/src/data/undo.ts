/** What was done, taken back exactly or not at all. */

import { answer, api } from '@/api/client'
import { useChange } from './changes'

/** Take back what one entry of the log tells of. */
export function useUndoEvent(workspaceId: string) {
  return useChange(
    (eventId: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/audit-events/{event_id}/undo', {
          params: { path: { workspace_id: workspaceId, event_id: eventId } },
        }),
      ),
    [['w', workspaceId]],
  )
}

/** Take back everything that a few requests did. */
export function useUndo(workspaceId: string) {
  return useChange(
    async (requests: readonly string[]) => {
      // The last first: what was done later may stand on what was done before.
      for (const request_id of [...requests].reverse()) {
        await answer(
          api.POST('/api/v1/w/{workspace_id}/audit-events/undo', {
            params: { path: { workspace_id: workspaceId } },
            body: { request_id },
          }),
        )
      }
    },
    // Nobody knows here what all that was.
    [['w', workspaceId]],
  )
}
