import { type Stage, Status, type Tone } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import type { PostApproval } from '@/data/post-approvals'
import { m as side } from '@/lib/i18n/en/editor-side'
import { lapses } from '@/lib/i18n/en/lapses'

const LOOKS: Record<PostApproval['state'], [Tone, Stage]> = {
  pending: ['amber', 'half'],
  approved: ['green', 'full'],
  rejected: ['red', 'out'],
  withdrawn: ['gray', 'out'],
  revoked: ['gray', 'out'],
}

interface Props {
  name: string
  quorum: number
  asked: PostApproval | undefined
  /** Something of this text still waits, so a stage that lost its yeses is asked again. */
  open: boolean
}

/** One stage on the way: who was asked, how many said yes. */
export function StageRow({ name, quorum, asked, open }: Props) {
  const given = asked?.yes_count ?? 0
  const again = open && asked?.state === 'approved' && given < quorum
  const [tone, shape]: [Tone, Stage] =
    asked && !again ? LOOKS[asked.state] : [again ? 'amber' : 'gray', 'open']
  return (
    <li className="border-t py-2.5 text-sm first:border-t-0 first:pt-0">
      <div className="flex items-baseline justify-between gap-3">
        <span className="font-medium">{name}</span>
        <Status tone={tone} stage={shape}>
          {again
            ? side.approval.again
            : asked
              ? side.approval.states[asked.state]
              : side.approval.notYet}
          {asked && quorum > 1 && ` ${side.approval.quorum(given, quorum)}`}
        </Status>
      </div>
      {asked && (
        <p className="text-ink-3 text-xs">
          {side.approval.ofVersion(asked.version_number)}
          {asked.requested_by && ` · ${side.approval.askedBy(asked.requested_by)}`}
        </p>
      )}
      {asked && <Decisions of={asked} />}
    </li>
  )
}

/** What was asked before, and how it ended. */
export function History({ past }: { past: readonly PostApproval[] }) {
  return (
    <section className="mt-6 border-t pt-4">
      <h3 className="mb-3 font-medium text-sm">{side.approval.history}</h3>
      <ul className="space-y-3">
        {past.map((each) => {
          const [tone, shape] = LOOKS[each.state]
          return (
            <li key={each.id} className="text-sm">
              <div className="flex items-baseline justify-between gap-3">
                <span>
                  {each.stage}{' '}
                  <span className="text-ink-3 text-xs">
                    {side.approval.ofVersion(each.version_number)}
                  </span>
                </span>
                <span className="text-xs">
                  <Status tone={tone} stage={shape}>
                    {side.approval.states[each.state]}
                  </Status>
                </span>
              </div>
              <Decisions of={each} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Decisions({ of }: { of: PostApproval }) {
  return of.decisions.map(({ id, by, verdict, feedback, lapse, created_at, key_id }) => (
    <div key={id} className="mt-1.5">
      <p className="text-ink-2 text-xs">
        {(verdict === 'approved' ? side.approval.saidYes : side.approval.saidNo)(
          by ?? side.comments.somebody,
        )}
        , <Time utc={created_at} relative />
        {key_id && `, ${side.approval.byKey}`}
      </p>
      {lapse && <p className="text-ink-3 text-xs">{lapses[lapse]}</p>}
      {feedback && (
        <p className="mt-1 whitespace-pre-wrap border-line-strong border-l-2 pl-2.5">{feedback}</p>
      )}
    </div>
  ))
}
