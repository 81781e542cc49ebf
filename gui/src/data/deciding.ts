/** How a request stands for whoever looks at it, and what to compare it with. */

import type { Approval, Stage } from './approvals'

export type Standing =
  | 'may'
  /** The request says why not. */
  | 'refused'
  /** Has said yes; more people are needed. */
  | 'said'
  | 'closed'

export function standingOf(
  { state, decisions, refusal }: Pick<Approval, 'state' | 'decisions' | 'refusal'>,
  me: string,
): Standing {
  if (state !== 'pending') return 'closed'
  if (decisions.some(({ by_id }) => by_id === me)) return 'said'
  return refusal ? 'refused' : 'may'
}

export type Basis = { from: number; why: 'approved' | 'reviewed' | 'before' }

/** The version to show changes from: the last one approved, else the last one looked at, else the one before. */
export function basisOf(request: Approval, history: readonly Approval[]): Basis | null {
  const earlier = history.filter(({ version_number }) => version_number < request.version_number)
  const latest = (verdict: string) =>
    Math.max(
      0,
      ...earlier
        .filter(({ decisions }) => decisions.some((decision) => decision.verdict === verdict))
        .map(({ version_number }) => version_number),
    )
  const approved = latest('approved')
  if (approved) return { from: approved, why: 'approved' }
  const reviewed = latest('rejected')
  if (reviewed) return { from: reviewed, why: 'reviewed' }
  return request.version_number > 1 ? { from: request.version_number - 1, why: 'before' } : null
}

export interface StageProgress {
  id: string
  name: string
  /** `lapsed`: it was approved, and too few of those yeses count by now; it is asked again. */
  state: 'done' | 'lapsed' | 'now' | 'next'
  given: number
  quorum: number
}

const stateOf = (
  found: Approval | undefined,
  quorum: number,
  request: Approval,
): StageProgress['state'] => {
  if (found?.state === 'pending') return 'now'
  if (found?.state !== 'approved') return 'next'
  // What is through with all stages may be out, and is history.
  return request.state === 'pending' && found.yes_count < quorum ? 'lapsed' : 'done'
}

/** How far the content of a request has come through the stages. */
export function progressOf(
  stages: readonly Stage[],
  history: readonly Approval[],
  request: Approval,
): StageProgress[] {
  const same = history.filter(({ content_hash }) => content_hash === request.content_hash)
  const ordered = [...stages].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  // A stage may have been removed since it was asked; what was asked is still shown.
  const known = ordered.some(({ id }) => id === request.stage_id)
    ? ordered
    : [...ordered, { id: request.stage_id, name: request.stage, quorum: request.quorum }]
  return known.map(({ id, name, quorum = 1 }) => {
    const asked = same.filter(({ stage_id, state }) => stage_id === id && state !== 'withdrawn')
    const found = asked.find(({ state }) => state === 'approved') ?? asked.at(-1)
    const given = found?.yes_count ?? 0
    return { id, name, state: stateOf(found, quorum, request), given, quorum }
  })
}
