import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ArrowLeft, ArrowUpRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ErrorPanel } from '@/components/states/error-panel'
import { Button } from '@/components/ui/button'
import { Segments } from '@/components/ui/segments'
import { Time } from '@/components/ui/time'
import { type Approval, approvalQuery, versionQuery } from '@/data/approvals'
import { basisOf, progressOf, standingOf } from '@/data/deciding'
import { useMe } from '@/data/me-now'
import { postApprovalsQuery } from '@/data/post-approvals'
import { stages as approvalStages } from '@/data/stages'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/approvals'
import { useWorkspace } from '@/lib/permissions'
import { Changes } from './changes'
import { DecisionBar } from './decision-bar'
import { Decisions, Stages } from './stages'
import { VersionText } from './version-text'
import { ViewSkeleton } from './view-skeleton'

interface Props {
  id: string
  onBack: () => void
  onDecided: (request: Approval) => void
}

type Reading = 'text' | 'changes'

/** One request: what would be published, what changed, how far it is, and the answer. */
export default function RequestView({ id, onBack, onDecided }: Props) {
  const workspace = useWorkspace()
  const me = useMe()
  const request = useQuery(approvalQuery(workspace.id, id))
  const found = request.data
  const enabled = found !== undefined
  const postId = found?.post_id ?? ''
  const history = useQuery({ ...postApprovalsQuery(workspace.id, postId), enabled })
  const stages = useQuery(approvalStages.every(workspace.id))
  const version = useQuery({
    ...versionQuery(workspace.id, postId, found?.version_number ?? 0),
    enabled,
  })
  const [reading, setReading] = useState<Reading | null>(null)

  const failed = request.error ?? version.error
  if (failed) {
    const retry = () => void (request.error ? request.refetch() : version.refetch())
    return <ErrorPanel error={failed} onRetry={retry} />
  }
  if (!found || !version.data || !history.data) return <ViewSkeleton />

  const basis = basisOf(found, history.data)
  // What was looked at before is read by what changed since.
  const view = basis ? (reading ?? (basis.why === 'before' ? 'text' : 'changes')) : 'text'
  return (
    <>
      <div className="min-h-0 grow md:overflow-y-auto md:px-10 md:pt-6 md:pb-10">
        <Head request={found} onBack={onBack} />
        <Stages stages={progressOf(stages.data ?? [], history.data, found)} />
        {basis && (
          <div className="-ml-2 flex flex-wrap items-center gap-x-3 gap-y-1 pt-4">
            <Segments<Reading>
              label={m.view}
              value={view}
              options={[
                { value: 'text', label: m.views.text },
                { value: 'changes', label: m.views.changes },
              ]}
              onChange={(next) => setReading(next ?? 'text')}
            />
            {view === 'changes' && (
              <span className="text-ink-3 text-sm">{m.since[basis.why](basis.from)}</span>
            )}
          </div>
        )}
        <div className="pt-4">
          {basis && view === 'changes' ? (
            <Changes postId={found.post_id} from={basis.from} to={found.version_number} />
          ) : (
            <VersionText version={version.data} title={found.title} />
          )}
        </div>
        <Decisions history={history.data} />
      </div>
      <DecisionBar
        request={found}
        standing={standingOf(found, me.id)}
        onDecided={() => onDecided(found)}
      />
    </>
  )
}

function Head({ request, onBack }: { request: Approval; onBack: () => void }) {
  const { slug } = useWorkspace()
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(document.activeElement)
  // Whoever decided the last one hears what the next one is.
  useEffect(() => {
    if (before.current === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  const to = {
    to: '/w/$workspaceId/posts/$postId',
    params: { workspaceId: slug, postId: request.post_id },
  } as const
  useCommands([
    {
      id: 'open-post',
      title: m.openPost,
      group: 'here',
      keys: 'e',
      run: () => void navigate(to),
    },
  ])
  return (
    <header className="mb-5">
      <Button look="quiet" className="-ml-3 mb-2 md:hidden" onClick={onBack}>
        <ArrowLeft aria-hidden />
        {m.back}
      </Button>
      <div className="flex items-start gap-4">
        <h2
          ref={heading}
          tabIndex={-1}
          className="min-w-0 flex-1 text-balance font-medium font-serif text-xl outline-none"
        >
          {request.title}
        </h2>
        <Button asChild look="quiet" size="sm">
          <Link {...to} aria-label={m.openPost} title={m.openPost}>
            {request.post_key}
            <ArrowUpRight aria-hidden />
          </Link>
        </Button>
      </div>
      <p className="mt-1 text-ink-2 text-sm">
        {m.by(request.requested_by ?? m.gone)} <Time utc={request.created_at} relative />,{' '}
        {m.version(request.version_number)}
      </p>
    </header>
  )
}
