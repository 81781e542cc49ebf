import { expect, test } from 'vitest'
import type { Approval } from './approvals'
import { basisOf, progressOf, somebodyElse, standingOf, worthOf } from './deciding'
import type { Member } from './members'
import type { Role } from './roles'

const me = { id: 'me', role: 'editor', mayDecide: true, others: true, vouchedBy: [] }
const request = (about: Partial<Approval> = {}) =>
  ({
    id: 'r',
    state: 'pending',
    decisions: [],
    roles: [],
    requested_by_id: 'clara',
    version_number: 3,
    content_hash: 'h',
    stage_id: 's1',
    stage: 'Draft Review',
    quorum: 1,
    ...about,
  }) as Approval
const said = (verdict: 'approved' | 'rejected', by_id = 'ben') =>
  ({ verdict, by_id }) as Approval['decisions'][number]

test.each([
  ['may', {}, {}],
  ['closed', { state: 'approved' }, {}],
  ['no_right', {}, { mayDecide: false }],
  ['said', { decisions: [said('approved', 'me')] }, {}],
  ['own', { requested_by_id: 'me' }, {}],
  ['may', { requested_by_id: 'me' }, { others: false }],
  ['unproven', { requested_by_id: 'host' }, { vouchedBy: ['host'] }],
  ['may', { requested_by_id: 'host' }, { vouchedBy: ['host'], others: false }],
  ['other_role', { roles: ['owner', 'admin'] }, {}],
  ['may', { roles: ['editor'] }, {}],
] as const)('one %s when the request is %j and one is %j', (standing, about, who) => {
  expect(standingOf(request(about as Partial<Approval>), { ...me, ...who })).toBe(standing)
})

test('who wrote the version does not decide on it either', () => {
  expect(standingOf(request(), me, ['me'])).toBe('own')
})

test('machines, the suspended and those without the right are nobody else', () => {
  const roles = [
    { id: null, is_built_in: true, based_on: 'admin', scopes: ['approvals:decide'] },
    { id: null, is_built_in: true, based_on: 'viewer', scopes: [] },
    { id: 'own', is_built_in: false, based_on: 'viewer', scopes: ['approvals:decide'] },
  ] as unknown as Role[]
  const member = (about: Partial<Member>) =>
    ({
      user_id: 'x',
      kind: 'human',
      status: 'active',
      role: 'admin',
      custom_role_id: null,
      vouched_by: [] as string[],
      ...about,
    }) as Member
  const with_ = (about: Partial<Member>) => somebodyElse([member(about)], roles, 'me')
  expect(with_({})).toBe(true)
  expect(with_({ user_id: 'me' })).toBe(false)
  expect(with_({ kind: 'agent' })).toBe(false)
  expect(with_({ vouched_by: ['me'] })).toBe(false)
  expect(with_({ status: 'suspended' as Member['status'] })).toBe(false)
  expect(with_({ role: 'viewer' })).toBe(false)
  expect(with_({ role: 'viewer', custom_role_id: 'own' })).toBe(true)
})

test('changes are shown from the last approval, else the last answer, else the version before', () => {
  const approved = request({ version_number: 1, decisions: [said('approved')] })
  const rejected = request({ version_number: 2, decisions: [said('rejected')] })
  expect(basisOf(request(), [approved, rejected])).toEqual({ from: 1, why: 'approved' })
  expect(basisOf(request(), [rejected])).toEqual({ from: 2, why: 'reviewed' })
  expect(basisOf(request(), [request()])).toEqual({ from: 2, why: 'before' })
  expect(basisOf(request({ version_number: 1 }), [])).toBeNull()
})

test('stages count only what was said about the same words', () => {
  const stages = [
    { id: 's2', name: 'Final Approval', rank: 1, quorum: 2 },
    { id: 's1', name: 'Draft Review', rank: 0, quorum: 1 },
  ] as unknown as Parameters<typeof progressOf>[0]
  const first = request({ state: 'approved', decisions: [said('approved')], yes_count: 1 })
  const older = request({ stage_id: 's2', state: 'approved', content_hash: 'other' })
  const now = request({ stage_id: 's2', decisions: [said('approved')], quorum: 2, yes_count: 1 })
  expect(progressOf(stages, [older, first, now], now)).toEqual([
    { id: 's1', name: 'Draft Review', state: 'done', given: 1, quorum: 1 },
    { id: 's2', name: 'Final Approval', state: 'now', given: 1, quorum: 2 },
  ])
  expect(progressOf(stages, [request()], request())[1]?.state).toBe('next')
  const left = { ...first, yes_count: 0 }
  expect(progressOf(stages, [left, now], now)[0]?.state).toBe('lapsed')
  expect(progressOf(stages, [left], left)[0]?.state).toBe('done')
})

test('a custom role is worth the strongest built-in one whose scopes it holds', () => {
  const built = (name: string, ...scopes: string[]) => ({ name, is_built_in: true, scopes })
  const roles = [
    built('admin', 'a', 'e', 'g'),
    built('editor', 'e', 'g'),
    built('guest', 'g'),
    { name: 'Own', is_built_in: false, scopes: [] },
  ] as unknown as Role[]
  expect(worthOf(new Set(['e', 'g', 'x']), roles)).toBe('editor')
  expect(worthOf(new Set(['a', 'g']), roles)).toBe('guest')
  expect(worthOf(new Set(['a']), roles)).toBeUndefined()
})
