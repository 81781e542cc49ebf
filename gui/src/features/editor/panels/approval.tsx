import { useQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { type PostApproval, postApprovalsQuery, useSubmission } from '@/data/post-approvals'
import { stages as approvalStages } from '@/data/stages'
import { m as side } from '@/lib/i18n/en/editor-side'
import { m as words } from '@/lib/i18n/en/posts'
import { useMayEnd, useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { Loaded, Quiet } from '../panel'
import { failed, useSubmit } from '../use-acts'
import { Decide } from './decide'
import { History, StageRow } from './stages'

const Diff = lazy(() => import('../diff-dialog'))

/** How far the post is through its stages, and what was said on the way. */
export default function ApprovalPanel() {
  const { post } = useDesk()
  const { id } = useWorkspace()
  const approvals = useQuery(postApprovalsQuery(id, post.id))
  return <Loaded query={approvals}>{(asked) => <Asked asked={asked} />}</Loaded>
}

function Asked({ asked }: { asked: readonly PostApproval[] }) {
  const { post, saver } = useDesk()
  const { id, scopes } = useWorkspace()
  const { data: stages = [] } = useQuery(approvalStages.every(id))
  const act = useSubmission(id, post.id)
  const wayBack = useWayBack()
  const submit = useSubmit(post, saver)
  const [comparing, setComparing] = useState<number | null>(null)

  const live = asked.filter(({ state }) => state === 'pending' || state === 'approved')
  const past = asked.filter((each) => !live.includes(each)).reverse()
  const mayWithdraw = useMayEnd('content:write')
  const waiting = live.find(({ state }) => state === 'pending')
  const maySubmit =
    scopes.has('content:write') && !waiting && ['idea', 'draft', 'published'].includes(post.status)
  const before = past[0]?.version_number

  return (
    <>
      {asked.length === 0 && (
        <div className="mb-4">
          <Quiet>{side.approval.none}</Quiet>
        </div>
      )}
      <ol className="space-y-0">
        {stages.map((stage) => (
          <StageRow
            key={stage.id}
            name={stage.name}
            quorum={stage.quorum ?? 1}
            open={waiting !== undefined}
            asked={live.findLast(({ stage_id }) => stage_id === stage.id)}
          />
        ))}
      </ol>
      {waiting && scopes.has('approvals:decide') && <Decide approval={waiting} />}
      <div className="mt-4 flex flex-wrap gap-2">
        {maySubmit && <Button onClick={() => void submit()}>{side.approval.submit}</Button>}
        {waiting && mayWithdraw && (
          <Button
            look="quiet"
            onClick={() =>
              act.mutate('withdraw', {
                onSuccess: (request) =>
                  toast(words.withdrawn(post.key), { undo: wayBack(request) }),
                onError: failed,
              })
            }
          >
            {side.approval.withdraw}
          </Button>
        )}
        {before !== undefined && before < post.latest_version && (
          <Button look="quiet" onClick={() => setComparing(before)}>
            {side.approval.diff}
          </Button>
        )}
      </div>
      <p className="mt-4 text-pretty text-ink-3 text-xs">{side.approval.bound}</p>
      {past.length > 0 && <History past={past} />}
      <Later>
        {comparing !== null && (
          <Diff from={comparing} to={post.latest_version} onClose={() => setComparing(null)} />
        )}
      </Later>
    </>
  )
}
