/** Goals and chapters by name, for filters and forms; needs `strategy:read`. They need not follow every post. */
import { chapters } from './chapters'
import { goals } from './goals'

export const goalNamesQuery = (workspaceId: string) => ({
  ...goals.every(workspaceId),
  staleTime: 60_000,
})

export const chapterNamesQuery = (workspaceId: string) => ({
  ...chapters.every(workspaceId),
  staleTime: 60_000,
})
