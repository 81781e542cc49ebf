import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, requestOf, type Schemas } from '@/api/client'
import { resource } from './resource'

export type Stage = Schemas['StageRead']

/** What every post passes before it may go out. */
export const stages = resource('approval_stage')

/** Have posts pass the stages in this order; answers with the requests that it took. */
export function useOrderStages(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (order: readonly Stage[]) => {
      const requests: string[] = []
      for (const [rank, { id, version, rank: before }] of order.entries()) {
        if (rank === before) continue
        const { response } = await api.PATCH(
          '/api/v1/w/{workspace_id}/approval-stages/{stage_id}',
          {
            params: {
              path: { workspace_id: workspaceId, stage_id: id },
              header: ifMatch(version),
            },
            body: { rank },
          },
        )
        requests.push(requestOf(response))
      }
      return requests
    },
    // The new order is shown until the list has it.
    onSettled: () => client.invalidateQueries({ queryKey: stages.key(workspaceId) }),
  })
}
