import { useQuery } from '@tanstack/react-query'
import { commentsQuery } from '@/data/comments'
import { useWorkspace } from '@/lib/permissions'
import { type PanelName, useDesk } from './desk'

/** What waits behind each part, as a number at its icon. */
export function useCounts(): Partial<Record<PanelName, number>> {
  const { post, marked } = useDesk()
  const { data } = useQuery(commentsQuery(useWorkspace().id, post.id))
  return {
    comments: data?.filter((each) => !each.parent_id && !each.resolved_at && !each.removed_at)
      .length,
    findings: marked.audit?.findings.length,
  }
}
