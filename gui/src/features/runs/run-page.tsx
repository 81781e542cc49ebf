import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { ArrowRight, Copy, RotateCcw, Square } from 'lucide-react'
import { Page, Split } from '@/components/layout/page'
import { RunState } from '@/components/runs/run-state'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { toast } from '@/components/ui/toast'
import { LIVE, type RunDetail, runs, type Shortage, useRunLines, workflowsQuery } from '@/data/runs'
import { useCommands } from '@/lib/commands'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/runs'
import { useMayEnd, usePermission, useWorkspace } from '@/lib/permissions'
import { RunFacts } from './run-facts'
import { Steps } from './steps'
import { draftsOf, spanOf, timelineOf, tokensOf } from './timeline'
import { Transcript } from './transcript'
import { useNow } from './use-now'

const route = getRouteApi('/w/$workspaceId/runs/$runId')

/** A run while it happens: its steps tick, its text grows, and a reload goes on where it was. */
export function RunPage() {
  const { id } = useWorkspace()
  const { runId } = route.useParams()
  const { data: run } = useSuspenseQuery(runs.detail(id, runId))
  const live = LIVE.has(run.status)
  const { data: lines = [] } = useRunLines(id, runId, live)
  const { data: workflows = [] } = useQuery(workflowsQuery(id))
  const now = useNow(live)

  const planned = workflows.find((each) => each.id === run.definition_id)?.steps ?? []
  const end = run.finished_at ?? now
  const elapsed = run.started_at ? spanOf(run.started_at, end, live) : null
  return (
    <Page
      title={run.title}
      aside={
        <span role="status">
          <RunState status={run.status} />
        </span>
      }
      actions={<Acts run={run} live={live} />}
    >
      <Split side={<RunFacts run={run} elapsed={elapsed} tokens={tokensOf(lines)} />}>
        <Outcome run={run} />
        {run.status === 'queued' && <p className="mb-5 text-ink-2">{m.queued}…</p>}
        {live && run.cancel_requested_at && <p className="mb-5 text-ink-2">{m.stopping}…</p>}
        <Steps rows={timelineOf(run, lines, planned)} now={now} />
        <Drafts run={run} live={live} />
        <Transcript lines={lines} live={live} />
      </Split>
    </Page>
  )
}

function Acts({ run, live }: { run: RunDetail; live: boolean }) {
  const { id } = useWorkspace()
  const cancel = runs.useAct(id, 'cancellation')
  const retry = runs.useAct(id, 'retry')
  const busy = cancel.isPending || retry.isPending
  const mayWrite = usePermission('runs:write')
  const mayRetry = mayWrite && (run.status === 'failed' || run.status === 'cancelled')
  const mayCancel = useMayEnd('runs:write') && live && !run.cancel_requested_at

  async function go(what: 'cancel' | 'retry') {
    if (busy) return
    try {
      await (what === 'cancel' ? cancel : retry).mutateAsync({ id: run.id })
      toast(what === 'cancel' ? m.cancelled : m.retried)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      toast(error.message, { failed: true })
    }
  }

  useCommands([
    ...(mayRetry
      ? [
          {
            id: 'retry',
            title: m.retry,
            group: 'here',
            keys: 'r',
            run: () => void go('retry'),
          } as const,
        ]
      : []),
    ...(mayCancel
      ? [{ id: 'cancel', title: m.cancel, group: 'here', run: () => void go('cancel') } as const]
      : []),
  ])

  if (mayCancel) {
    return (
      <Button aria-disabled={busy} onClick={() => void go('cancel')}>
        <Square aria-hidden />
        {m.cancel}
      </Button>
    )
  }
  if (!mayRetry) return null
  return (
    <Button
      look="primary"
      keys="r"
      aria-keyshortcuts="r"
      aria-disabled={busy}
      title={m.retryFrom}
      onClick={() => void go('retry')}
    >
      <RotateCcw aria-hidden />
      {m.retry}
    </Button>
  )
}

/** How it ended: the post, or why there is none. */
function Outcome({ run }: { run: RunDetail }) {
  const { slug } = useWorkspace()
  const navigate = useNavigate()
  const postId = run.status === 'succeeded' ? run.post_id : null
  const to = {
    to: '/w/$workspaceId/posts/$postId',
    params: { workspaceId: slug, postId: postId ?? '' },
  } as const
  useCommands(
    postId
      ? [
          {
            id: 'open-post',
            title: m.openPost,
            group: 'here',
            keys: 'e',
            run: () => void navigate(to),
          },
        ]
      : [],
  )
  if (postId) {
    return (
      <Card className="mb-7 flex max-w-[66ch] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
        <p className="min-w-0 grow font-serif text-lg">{m.postReady}</p>
        <Button asChild look="primary">
          <Link {...to}>
            {m.openPost}
            <ArrowRight aria-hidden />
          </Link>
        </Button>
      </Card>
    )
  }
  if (!run.problem) return null
  const shortage = run.steps.find(({ status }) => status === 'failed')?.shortage
  return (
    <div role="alert" className="mb-7 max-w-[66ch] rounded-md bg-red-soft px-4 py-3 text-sm">
      <p className="font-medium text-red">{m.failed}</p>
      {shortage ? <Short of={shortage} /> : <p className="mt-0.5">{run.problem}</p>}
    </div>
  )
}

/** How many credits a step takes, how many there are, and what to do. */
function Short({ of }: { of: Shortage }) {
  return (
    <>
      <p className="mt-0.5">{m.short(of.needed, of.left)}</p>
      <p className="mt-0.5">
        {of.plan_that_would ? m.shortPlan(of.plan_that_would.name) : m.shortWait}{' '}
        {m.shortUntil(of.renews_at.slice(0, 10))}
      </p>
    </>
  )
}

function Drafts({ run, live }: { run: RunDetail; live: boolean }) {
  const title = live || run.status !== 'succeeded' ? m.draft : m.draftFinal
  return draftsOf(run.steps).map(([platform, text]) => (
    <section key={platform} className="mt-8 max-w-[66ch] border-t pt-4">
      <header className="mb-2 flex items-center justify-between gap-4">
        <h2 className="font-semibold text-base">
          {run.platforms.length > 1 ? `${title} · ${posts.platforms[platform]}` : title}
        </h2>
        <Button
          look="quiet"
          size="sm"
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => toast(m.copied),
              (error: Error) => toast(error.message, { failed: true }),
            )
          }
        >
          <Copy aria-hidden />
          {m.copy}
        </Button>
      </header>
      <p className="prose-post">{text}</p>
    </section>
  ))
}
