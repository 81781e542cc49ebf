import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inWorkspace, renewedBy } from './keys'

export type Chapter = Schemas['ChapterRead']
export type ChapterCreate = Schemas['ChapterCreate']

/** All chapters, for whichever key they are kept under. */
export const fetchChapters = (workspaceId: string, signal: AbortSignal) =>
  answer(
    api.GET('/api/v1/w/{workspace_id}/chapters', {
      params: { path: { workspace_id: workspaceId }, query: { limit: 200 } },
      signal,
    }),
  )

/** Chapters with their posts by status; whatever happens to a post makes it old. */
export const chaptersQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'progress', 'chapters'),
    queryFn: ({ signal }) => fetchChapters(workspaceId, signal),
    select: ({ items }) => items,
  })

export function useSaveChapter(workspaceId: string) {
  return useChange(
    ({ chapter, body }: { chapter: Chapter | null; body: ChapterCreate }) => {
      const path = { workspace_id: workspaceId }
      if (!chapter) {
        return answer(api.POST('/api/v1/w/{workspace_id}/chapters', { params: { path }, body }))
      }
      return answer(
        api.PATCH('/api/v1/w/{workspace_id}/chapters/{chapter_id}', {
          params: { path: { ...path, chapter_id: chapter.id }, header: ifMatch(chapter.version) },
          body,
        }),
      )
    },
    renewedBy(workspaceId, 'chapter'),
  )
}

export function useRemoveChapter(workspaceId: string) {
  return useChange(
    ({ id, version }: Chapter) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/chapters/{chapter_id}', {
          params: { path: { workspace_id: workspaceId, chapter_id: id }, header: ifMatch(version) },
        }),
      ),
    renewedBy(workspaceId, 'chapter'),
  )
}
