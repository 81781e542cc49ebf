import { useQuery } from '@tanstack/react-query'
import { Check, ExternalLink, Send } from 'lucide-react'
import { useState } from 'react'
import { useSayAnswer } from '@/components/posts/use-say-answer'
import { Button } from '@/components/ui/button'
import { Gate } from '@/components/ui/gate'
import { type Approval, useDecide } from '@/data/approvals'
import { standingOf } from '@/data/deciding'
import { useMe } from '@/data/me-now'
import { postApprovalsQuery } from '@/data/post-approvals'
import { addressOf, postPublicationsQuery } from '@/data/post-publications'
import { m } from '@/lib/i18n/en/editor'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from './desk'
import { failed, usePutAway, useSubmit } from './use-acts'

/** The one next step, from how the post stands and what the person may do. */
export function PrimaryAction() {
  const { post, openPanel } = useDesk()
  const { scopes } = useWorkspace()
  switch (post.status) {
    case 'idea':
    case 'draft':
      return <Submit />
    case 'review':
      return scopes.has('approvals:decide') ? <Approve /> : null
    case 'approved':
    case 'failed':
    case 'scheduled': {
      const words = { approved: 'publish', failed: 'publishAgain', scheduled: 'plan' } as const
      return (
        <Gate scope="publishing:write">
          <Button look="primary" onClick={() => openPanel('publishing')}>
            {m.primary[words[post.status]]}
          </Button>
        </Gate>
      )
    }
    case 'published':
      return scopes.has('publishing:read') ? <View /> : null
    case 'archived':
      return <BringBack />
  }
}

function Submit() {
  const { post, saver } = useDesk()
  const submit = useSubmit(post, saver)
  return (
    <Gate scope="content:write">
      <Button look="primary" aria-keyshortcuts="Control+Enter" onClick={() => void submit()}>
        <Send aria-hidden className="max-sm:hidden" />
        <span className="sm:hidden">{m.primary.submitShort}</span>
        <span className="max-sm:hidden">{m.primary.submit}</span>
      </Button>
    </Gate>
  )
}

function Approve() {
  const { post, openPanel } = useDesk()
  const { id } = useWorkspace()
  const me = useMe()
  const act = useDecide(id)
  const say = useSayAnswer()
  const [said, setSaid] = useState(false)
  const { data } = useQuery(postApprovalsQuery(id, post.id))
  const waiting = data?.find(({ state }) => state === 'pending')
  if (!waiting) return null
  const may = standingOf(waiting, me.id) === 'may'
  // Where a thumb has just said yes, the next question is not answered by the same tap.
  const see = (!may || said) && (
    <Button className={may ? 'sm:hidden' : ''} onClick={() => openPanel('approval')}>
      <span className="sm:hidden">{m.primary.seeApprovalShort}</span>
      <span className="max-sm:hidden">{m.primary.seeApproval}</span>
    </Button>
  )
  if (!may) return see
  async function approve(request: Approval) {
    try {
      // The last yes takes this button away, and what came of it is said all the same.
      const answered = await act.mutateAsync({ approval: request, verdict: 'approved' })
      setSaid(true)
      say(answered)
    } catch (error) {
      failed(error)
    }
  }
  return (
    <>
      {see}
      <Button look="quiet" className="max-sm:hidden" onClick={() => openPanel('approval')}>
        {m.primary.requestChanges}
      </Button>
      <Button
        look="primary"
        className={said ? 'max-sm:hidden' : ''}
        aria-disabled={act.isPending}
        onClick={() => void approve(waiting)}
      >
        <Check aria-hidden />
        {m.primary.approve}
      </Button>
    </>
  )
}

function View() {
  const { post } = useDesk()
  const { id } = useWorkspace()
  const { data } = useQuery(postPublicationsQuery(id, post.id))
  const url = data?.map(addressOf).find(Boolean)
  if (!url) return null
  return (
    <Button asChild>
      <a href={url} target="_blank" rel="noreferrer">
        <span className="sm:hidden">{m.primary.viewShort}</span>
        <span className="max-sm:hidden">{m.primary.view}</span>
        <ExternalLink aria-hidden />
      </a>
    </Button>
  )
}

function BringBack() {
  const { post, saver } = useDesk()
  const { unarchive } = usePutAway(post, saver)
  return (
    <Gate scope="content:write">
      <Button look="primary" onClick={unarchive}>
        {m.primary.restore}
      </Button>
    </Gate>
  )
}
