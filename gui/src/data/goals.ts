import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { follows, inWorkspace, renewedBy } from './keys'

export type Goal = Schemas['GoalRead']
export type GoalCreate = Schemas['GoalCreate']

/** All goals, for whichever key they are kept under. */
export const fetchGoals = (workspaceId: string, signal: AbortSignal) =>
  answer(
    api.GET('/api/v1/w/{workspace_id}/goals', {
      params: { path: { workspace_id: workspaceId }, query: { limit: 200 } },
      signal,
    }),
  )

follows('progress', 'goal', 'chapter', 'post')

/** With how far their posts are. */
export const goalsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'progress', 'goals'),
    queryFn: ({ signal }) => fetchGoals(workspaceId, signal),
    select: ({ items }) => items,
  })

export function useSaveGoal(workspaceId: string) {
  return useChange(
    ({ goal, body }: { goal: Goal | null; body: GoalCreate }) => {
      const path = { workspace_id: workspaceId }
      if (!goal)
        return answer(api.POST('/api/v1/w/{workspace_id}/goals', { params: { path }, body }))
      return answer(
        api.PATCH('/api/v1/w/{workspace_id}/goals/{goal_id}', {
          params: { path: { ...path, goal_id: goal.id }, header: ifMatch(goal.version) },
          body,
        }),
      )
    },
    renewedBy(workspaceId, 'goal'),
  )
}

export function useRemoveGoal(workspaceId: string) {
  return useChange(
    ({ id, version }: Goal) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/goals/{goal_id}', {
          params: { path: { workspace_id: workspaceId, goal_id: id }, header: ifMatch(version) },
        }),
      ),
    renewedBy(workspaceId, 'goal'),
  )
}
