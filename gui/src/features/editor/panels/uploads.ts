import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { upload } from '@/api/upload'
import { useAttachmentAct } from '@/data/attachments'
import { fileLimitsQuery } from '@/data/files'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'

export interface Upload {
  id: number
  name: string
  /** From 0 to 1. */
  share: number
  /** Why it did not come, in words. */
  problem: string | null
}

/** Files on their way to a post: each is uploaded, then attached; what was refused stays until it is put away. */
export function useUploads(postId: string) {
  const { id: workspaceId } = useWorkspace()
  const act = useAttachmentAct(workspaceId, postId)
  const { data: limits } = useQuery(fileLimitsQuery(workspaceId))
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const running = useRef(new Map<number, AbortController>())
  const next = useRef(0)

  const change = (id: number, changed: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.id === id ? { ...each, ...changed } : each)))
  const drop = (id: number) => {
    running.current.get(id)?.abort()
    setUploads((all) => all.filter((each) => each.id !== id))
  }

  async function send(file: File) {
    const id = next.current++
    const tooLarge = limits !== undefined && file.size > limits.largest_bytes
    const problem = tooLarge ? side.files.tooLarge(file.name, limits.largest_bytes) : null
    setUploads((all) => [...all, { id, name: file.name, share: 0, problem }])
    if (tooLarge) return
    const control = new AbortController()
    running.current.set(id, control)
    try {
      const made = await upload({
        path: `/api/v1/w/${workspaceId}/files`,
        file,
        signal: control.signal,
        onProgress: (share) => change(id, { share }),
      })
      await act.mutateAsync({ act: 'add', attachment: { title: made.name, file_id: made.id } })
      drop(id)
    } catch (error) {
      if (control.signal.aborted) return
      change(id, { problem: side.files.refused(file.name, error as Error) })
    } finally {
      running.current.delete(id)
    }
  }

  return { uploads, drop, add: (files: Iterable<File>) => void [...files].map(send) }
}
