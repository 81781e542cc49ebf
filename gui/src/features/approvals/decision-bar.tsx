import { Check, Undo2 } from 'lucide-react'
import { useId, useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { useSayAnswer } from '@/components/posts/use-say-answer'
import { Button } from '@/components/ui/button'
import { Textarea } from '@/components/ui/input'
import { type Approval, useDecide, type Verdict } from '@/data/approvals'
import type { Standing } from '@/data/deciding'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/approvals'
import { m as common } from '@/lib/i18n/en/common'
import { useWorkspace } from '@/lib/permissions'

interface Props {
  request: Approval
  standing: Standing
  onDecided: () => void
}

/** The two answers, one key each; or why there is none to give. */
export function DecisionBar({ request, standing, onDecided }: Props) {
  const decide = useDecide(useWorkspace().id)
  const say = useSayAnswer()
  const [rejecting, setRejecting] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const may = standing === 'may'

  function answer(verdict: Verdict, feedback?: string) {
    if (decide.isPending) return
    setProblem(null)
    decide.mutate(
      { approval: request, verdict, feedback },
      {
        // Not called any more once somebody has gone on to another page, who is not to be led back.
        onSuccess: (answered) => {
          say(answered)
          onDecided()
        },
        onError: ({ message }) => setProblem(message),
      },
    )
  }

  useCommands(
    may
      ? [
          {
            id: 'approve',
            title: m.approve,
            group: 'here',
            keys: 'a',
            run: () => answer('approved'),
          },
          {
            id: 'reject',
            title: m.reject,
            group: 'here',
            keys: 'r',
            run: () => setRejecting(true),
          },
        ]
      : [],
  )

  const bar =
    'sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 -mx-4 border-t bg-surface px-4 py-3 md:bottom-0 md:mx-0 md:px-10'
  if (!may) {
    return (
      <p className={`${bar} text-ink-2 text-sm`} role="status">
        {standing === 'refused' ? request.refusal?.detail : m.standing[standing]}
      </p>
    )
  }
  return (
    <div className={bar}>
      <FormProblem text={problem} />
      {rejecting ? (
        <Feedback
          sending={decide.isPending}
          onSend={(text) => answer('rejected', text)}
          onCancel={() => setRejecting(false)}
        />
      ) : (
        <div className="flex gap-2 md:justify-end">
          <Button
            size="lg"
            keys="r"
            aria-keyshortcuts="r"
            className="max-md:h-11 max-md:flex-1"
            onClick={() => setRejecting(true)}
          >
            <Undo2 aria-hidden />
            {m.reject}
          </Button>
          <Button
            look="primary"
            size="lg"
            keys="a"
            aria-keyshortcuts="a"
            aria-disabled={decide.isPending}
            className="max-md:h-11 max-md:flex-1"
            onClick={() => answer('approved')}
          >
            <Check aria-hidden />
            {m.approve}
          </Button>
        </div>
      )}
    </div>
  )
}

interface FeedbackProps {
  sending: boolean
  onSend: (text: string) => void
  onCancel: () => void
}

function Feedback({ sending, onSend, onCancel }: FeedbackProps) {
  const id = useId()
  const [text, setText] = useState('')
  const ready = text.trim() !== ''
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSend(text.trim())
      }}
    >
      <label htmlFor={id} className="mb-1.5 block font-medium text-sm">
        {m.feedback}
      </label>
      <Textarea
        id={id}
        rows={3}
        autoFocus
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && ready) {
            onSend(text.trim())
          }
        }}
      />
      <div className="mt-2 flex flex-wrap items-center justify-end gap-2">
        <p id={`${id}-hint`} className="mr-auto text-ink-3 text-sm max-sm:hidden">
          {m.feedbackHint}
        </p>
        <Button look="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
        <Button type="submit" look="primary" keys="mod+enter" aria-disabled={sending || !ready}>
          {m.send}
        </Button>
      </div>
    </form>
  )
}
