import type { Schemas } from '@/api/client'
import { follows, inWorkspace } from './keys'
import { resource } from './resource'

export type Chapter = Schemas['ChapterRead']

export const chapters = resource('chapter')
follows('chapters', 'goal')

/** All of them with their posts by status; whatever happens to a post makes it old, as it does goals. */
export const chaptersQuery = (workspaceId: string) => ({
  ...chapters.every(workspaceId),
  queryKey: inWorkspace(workspaceId, 'progress', 'chapters'),
})
