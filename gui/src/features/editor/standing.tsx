import { useQuery } from '@tanstack/react-query'
import { PostStatus } from '@/components/posts/post-status'
import { Status } from '@/components/ui/badge'
import { postApprovalsQuery } from '@/data/post-approvals'
import { stages as approvalStages } from '@/data/stages'
import { m } from '@/lib/i18n/en/editor'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from './desk'

/** How the post stands; under review, at which stage and for whom it waits. */
export function Standing() {
  const { post } = useDesk()
  const { id, scopes } = useWorkspace()
  const enabled = post.status === 'review' && scopes.has('approvals:read')
  const { data: asked } = useQuery({ ...postApprovalsQuery(id, post.id), enabled })
  const { data: stages = [] } = useQuery({ ...approvalStages.every(id), enabled })
  const waiting = enabled && asked?.find(({ state }) => state === 'pending')
  if (!waiting) return <PostStatus status={post.status} />
  const at = stages.findIndex(({ id: stage }) => stage === waiting.stage_id)
  const people = waiting.waits_for.filter(Boolean)
  return (
    <Status tone="amber" stage="half">
      {at >= 0 && (
        <span aria-hidden className="sm:hidden">
          {m.stageShort(at + 1, stages.length)}
        </span>
      )}
      <span className={at < 0 ? 'truncate' : 'truncate max-sm:sr-only'}>
        {at < 0 ? waiting.stage : m.atStage(waiting.stage, at + 1, stages.length)}
        {people.length > 0 && `, ${m.waitsFor(people)}`}
      </span>
    </Status>
  )
}
