import { useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import type { Approval } from '@/data/approvals'
import { postApprovalsQuery } from '@/data/post-approvals'
import { m } from '@/lib/i18n/en/approvals'
import { useWorkspace } from '@/lib/permissions'

/** Say what came of an answer: more people are needed, the next stage is asked, or the post is approved. */
export function useSayAnswer(): (answered: Approval) => void {
  const client = useQueryClient()
  const { id } = useWorkspace()
  return ({ post_id, post_key, stage, state }) => {
    // Deciding has asked for it anew: a stage that comes next waits in it by now.
    const history = client.getQueryData(postApprovalsQuery(id, post_id).queryKey)
    const waits = history?.items.some((request) => request.state === 'pending') ?? true
    if (state === 'pending') toast(m.done.partly(post_key))
    else if (state === 'rejected') toast(m.done.rejected(post_key))
    else toast(waits ? m.done.passed(post_key, stage) : m.done.approved(post_key))
  }
}
