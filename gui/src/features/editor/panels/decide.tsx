import { useState } from 'react'
import { Field } from '@/components/form/field'
import { useSayAnswer } from '@/components/posts/use-say-answer'
import { Button } from '@/components/ui/button'
import { Textarea } from '@/components/ui/input'
import { useDecide, type Verdict } from '@/data/approvals'
import { standingOf } from '@/data/deciding'
import { useMe } from '@/data/me-now'
import type { PostApproval } from '@/data/post-approvals'
import { m as approvals } from '@/lib/i18n/en/approvals'
import { m as common } from '@/lib/i18n/en/common'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { Quiet } from '../panel'

/** Yes, or no with what should be different; or why there is no answer to give. */
export function Decide({ approval }: { approval: PostApproval }) {
  const standing = standingOf(approval, useMe().id)
  if (standing === 'may') return <Answer approval={approval} />
  return (
    <div className="mt-4">
      <Quiet>
        {standing === 'refused' ? approval.refusal?.detail : approvals.standing[standing]}
      </Quiet>
    </div>
  )
}

function Answer({ approval }: { approval: PostApproval }) {
  const { openSide } = useDesk()
  const act = useDecide(useWorkspace().id)
  const say = useSayAnswer()
  const [feedback, setFeedback] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()

  async function decide(verdict: Verdict) {
    if (verdict === 'rejected' && !feedback?.trim()) return setProblem(side.approval.feedbackNeeded)
    try {
      const answered = await act.mutateAsync({ approval, verdict, ...(feedback && { feedback }) })
      // Over the text of a phone the next stage would ask under the thumb that has just said yes.
      openSide(false)
      say(answered)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  if (feedback === null) {
    return (
      <div className="mt-4">
        <div className="grid grid-cols-2 gap-2">
          <Button onClick={() => setFeedback('')}>{side.approval.requestChanges}</Button>
          <Button
            look="primary"
            aria-disabled={act.isPending}
            onClick={() => void decide('approved')}
          >
            {side.approval.approve}
          </Button>
        </div>
        <p role="alert" className="mt-2 text-red text-sm empty:hidden">
          {problem}
        </p>
      </div>
    )
  }
  return (
    <div className="mt-4">
      <Field label={side.approval.feedback} error={problem}>
        {(control) => (
          <Textarea
            {...control}
            autoFocus
            value={feedback}
            onChange={({ target }) => {
              setProblem(undefined)
              setFeedback(target.value)
            }}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button
          look="quiet"
          onClick={() => {
            setProblem(undefined)
            setFeedback(null)
          }}
        >
          {common.cancel}
        </Button>
        <Button aria-disabled={act.isPending} onClick={() => void decide('rejected')}>
          {side.approval.send}
        </Button>
      </div>
    </div>
  )
}
