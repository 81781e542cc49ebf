import type { Schemas } from '@/api/client'
import { follows, inWorkspace } from './keys'
import { resource } from './resource'

export type Goal = Schemas['GoalRead']

export const goals = resource('goal')
follows('goals', 'chapter')
follows('progress', 'goal', 'chapter', 'post')

/** All of them, with how far their posts are. */
export const goalsQuery = (workspaceId: string) => ({
  ...goals.every(workspaceId),
  queryKey: inWorkspace(workspaceId, 'progress', 'goals'),
})
