import { expect, test } from 'vitest'
import type { Approval } from './approvals'
import { basisOf, progressOf, standingOf } from './deciding'

const request = (about: Partial<Approval> = {}) =>
  ({
    id: 'r',
    state: 'pending',
    decisions: [],
    refusal: null,
    waits_for: [],
    version_number: 3,
    content_hash: 'h',
    stage_id: 's1',
    stage: 'Draft Review',
    quorum: 1,
    ...about,
  }) as Approval
const said = (verdict: 'approved' | 'rejected', by_id = 'ben') =>
  ({ verdict, by_id }) as Approval['decisions'][number]

const refusal = { code: 'self_approval', detail: 'Somebody else has to decide.' }
test.each([
  ['may', {}],
  ['closed', { state: 'approved', refusal }],
  ['said', { decisions: [said('approved', 'me')] }],
  ['may', { decisions: [said('approved')] }],
  ['refused', { refusal }],
] as const)('one %s when the request is %j', (standing, about) => {
  expect(standingOf(request(about as Partial<Approval>), 'me')).toBe(standing)
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
