/** Goals and chapters by name, for filters and forms; needs `strategy:read`. They need not follow every post. */
import { queryOptions } from '@tanstack/react-query'
import { fetchChapters } from './chapters'
import { fetchGoals } from './goals'
import { follows, inWorkspace } from './keys'

follows('goals', 'chapter')
follows('chapters', 'goal')

export const goalNamesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'goals', 'names'),
    queryFn: ({ signal }) => fetchGoals(workspaceId, signal),
    select: ({ items }) => items,
    staleTime: 60_000,
  })

export const chapterNamesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'chapters', 'names'),
    queryFn: ({ signal }) => fetchChapters(workspaceId, signal),
    select: ({ items }) => items,
    staleTime: 60_000,
  })
