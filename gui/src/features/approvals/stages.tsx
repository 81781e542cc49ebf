import { Status } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import type { Approval } from '@/data/approvals'
import type { StageProgress } from '@/data/deciding'
import { m } from '@/lib/i18n/en/approvals'
import { lapses } from '@/lib/i18n/en/lapses'

const LOOKS = {
  done: ['green', 'full'],
  lapsed: ['amber', 'open'],
  now: ['amber', 'half'],
  next: ['gray', 'open'],
} as const

/** The way to approval, with how far along it this is. */
export function Stages({ stages }: { stages: readonly StageProgress[] }) {
  return (
    <ol aria-label={m.stages} className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {stages.map(({ id, name, state, given, quorum }, index) => {
        const [tone, stage] = LOOKS[state]
        return (
          <li key={id} className="flex items-center gap-2">
            {index > 0 && <span aria-hidden className="h-px w-5 bg-line-strong" />}
            <Status tone={tone} stage={stage}>
              <span className="sr-only">{m.stage[state](name)}</span>
              <span aria-hidden>{name}</span>
            </Status>
            {quorum > 1 && <span className="text-ink-3 text-xs">{m.quorum(given, quorum)}</span>}
          </li>
        )
      })}
    </ol>
  )
}

/** Everything that was said about the post, newest first. */
export function Decisions({ history }: { history: readonly Approval[] }) {
  const said = history
    .flatMap((request) => request.decisions.map((decision) => ({ request, decision })))
    .sort((a, b) => b.decision.created_at.localeCompare(a.decision.created_at))
  if (said.length === 0) return null
  return (
    <section className="mt-10 max-w-[66ch] border-t pt-5">
      <h3 className="mb-3 font-semibold text-base">{m.decided}</h3>
      <ul className="space-y-4">
        {said.map(({ request, decision }) => (
          <li key={decision.id} className="text-sm">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <Status
                tone={decision.lapse ? 'gray' : decision.verdict === 'approved' ? 'green' : 'red'}
                stage={decision.lapse || decision.verdict === 'rejected' ? 'out' : 'full'}
              >
                {m.said[decision.verdict](decision.by ?? m.gone)}
              </Status>
              <span className="text-ink-3 text-xs">
                {request.stage}, {m.version(request.version_number)},{' '}
                <Time utc={decision.created_at} relative />
                {decision.key_id && `, ${m.byKey}`}
              </span>
            </p>
            {decision.lapse && <p className="text-ink-3 text-xs">{lapses[decision.lapse]}</p>}
            {decision.feedback && (
              <blockquote className="mt-1.5 ml-[5px] border-l-2 pl-3 font-serif text-lg">
                {decision.feedback}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
