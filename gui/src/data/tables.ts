import { answer, api } from '@/api/client'

/** Read a workbook as the text that imports take: its first sheet with such a heading. */
export function readTable(workspaceId: string, file: Blob, heading: string) {
  return answer(
    api.POST('/api/v1/w/{workspace_id}/tables', {
      params: { path: { workspace_id: workspaceId }, query: { having: [heading] } },
      headers: { 'Content-Type': 'application/octet-stream' },
      // The contract calls the bytes of a file a text; they are sent as they are.
      body: file as unknown as string,
      bodySerializer: (body) => body,
    }),
  )
}
