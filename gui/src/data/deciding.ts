/** What can be known of a request before the server is asked: who may decide it, and what to compare it with. */

import { useQuery } from '@tanstack/react-query'
import type { Approval, Stage } from './approvals'
import { useMe } from './me-now'
import { type Member, membersQuery } from './members'
import { type Role, rolesQuery } from './roles'

export type Standing =
  | 'may'
  /** Lacks the permission to decide at all. */
  | 'no_right'
  /** Wrote or submitted it, and there is somebody else. */
  | 'own'
  /** Was let in by whoever wrote or submitted it, and may be them: the address is unproven. */
  | 'unproven'
  /** The stage is for other roles. */
  | 'other_role'
  /** Has said yes; more people are needed. */
  | 'said'
  | 'closed'

export interface Decider {
  id: string
  role: string
  mayDecide: boolean
  /** Whether anybody else here could decide; unknown counts as no, and the server has the last word. */
  others: boolean
  /** Who let one in, as long as one's address is unproven. */
  vouchedBy: readonly string[]
}

export function standingOf(
  request: Pick<Approval, 'state' | 'decisions' | 'roles' | 'requested_by_id'>,
  me: Decider,
  authors: readonly (string | undefined)[] = [],
): Standing {
  if (request.state !== 'pending') return 'closed'
  if (!me.mayDecide) return 'no_right'
  if (request.decisions.some(({ by_id }) => by_id === me.id)) return 'said'
  const involved = [request.requested_by_id, ...authors]
  if (me.others && involved.includes(me.id)) return 'own'
  if (me.others && me.vouchedBy.some((id) => involved.includes(id))) return 'unproven'
  if (request.roles.length > 0 && !request.roles.some((role) => role === me.role)) {
    return 'other_role'
  }
  return 'may'
}

/** Whether another person may decide here, as far as members and roles tell. */
export function somebodyElse(
  members: readonly Member[],
  roles: readonly Role[],
  me: string,
): boolean {
  const deciding = roles.filter(({ scopes }) => scopes.includes('approvals:decide'))
  return members.some(
    (member) =>
      member.user_id !== me &&
      !member.vouched_by.includes(me) &&
      member.kind === 'human' &&
      member.status === 'active' &&
      deciding.some((role) =>
        member.custom_role_id
          ? role.id === member.custom_role_id
          : role.is_built_in && role.based_on === member.role,
      ),
  )
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

const RANKS = ['owner', 'admin', 'editor', 'member', 'viewer', 'guest']

/** The strongest built-in role of which all scopes are held: what one's own role is worth to a stage. */
export function worthOf(scopes: ReadonlySet<string>, roles: readonly Role[]): string | undefined {
  return RANKS.find((name) =>
    roles.some((r) => r.is_built_in && r.name === name && r.scopes.every((s) => scopes.has(s))),
  )
}

/** Who is looking, as the rules of approvals see them. */
export function useDecider(place: {
  id: string
  role: string
  scopes: ReadonlySet<string>
}): Decider {
  const { id } = useMe()
  const enabled = place.scopes.has('members:read')
  const { data: members = [] } = useQuery({ ...membersQuery(place.id), enabled })
  const { data: roles = [] } = useQuery({ ...rolesQuery(place.id), enabled })
  return {
    id,
    role: worthOf(place.scopes, roles) ?? place.role,
    mayDecide: place.scopes.has('approvals:decide'),
    others: somebodyElse(members, roles, id),
    vouchedBy: members.find(({ user_id }) => user_id === id)?.vouched_by ?? [],
  }
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
