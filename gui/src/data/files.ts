import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import { inWorkspace } from './keys'

const files = '/api/v1/w/{workspace_id}/files'

export const fileLimitsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'files', 'limits'),
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${files}/limits`, { params: { path: { workspace_id: workspaceId } }, signal }),
      ),
  })

export const fileContentQuery = (workspaceId: string, fileId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'files', fileId, 'content'),
    queryFn: ({ signal }) => fileContent(workspaceId, fileId, signal),
    // A file is never changed.
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Load a file with the rights of whoever is signed in, which no address in a page carries. */
export async function fileContent(
  workspaceId: string,
  fileId: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const path = { workspace_id: workspaceId, file_id: fileId }
  return answer(
    api.GET(`${files}/{file_id}/content`, { params: { path }, parseAs: 'blob', signal }),
  )
}
