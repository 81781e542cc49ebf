import { expect, test } from 'vitest'
import type { RunLine, RunStep } from '@/data/runs'
import { draftsOf, sentenceOf, spanOf, timelineOf, tokensOf } from './timeline'

const AT = '2026-05-12T07:00:00Z'

const step = (n: number, name: string, about: Partial<RunStep> = {}): RunStep => ({
  n,
  name,
  platform: name === 'finish' ? null : 'linkedin',
  persona: null,
  status: 'succeeded',
  attempts: 1,
  output: null,
  problem: null,
  shortage: null,
  started_at: AT,
  finished_at: AT,
  ...about,
})

const line = (type: RunLine['type'], content: RunLine['content'], tokens = 0): RunLine => ({
  seq: 1,
  type,
  content,
  tokens,
  created_at: AT,
})

const PLAN = [{ key: 'plan' }, { key: 'draft' }, { key: 'revise', when: 'x' }, { key: 'finish' }]

test('steps to come follow those taken, without the ones that may not happen', () => {
  const rows = timelineOf(
    {
      status: 'running',
      platforms: ['linkedin', 'x'],
      steps: [step(2, 'draft', { status: 'running' }), step(1, 'plan')],
    },
    [],
    PLAN,
  )
  expect(rows.map(({ key, platform, status }) => [key, platform, status])).toEqual([
    ['plan', 'linkedin', 'succeeded'],
    ['draft', 'linkedin', 'running'],
    ['plan', 'x', 'pending'],
    ['draft', 'x', 'pending'],
    ['finish', null, 'pending'],
  ])
})

test('a run that succeeded has nothing to come', () => {
  expect(
    timelineOf(
      { status: 'succeeded', platforms: ['linkedin'], steps: [step(1, 'plan')] },
      [],
      PLAN,
    ),
  ).toHaveLength(1)
})

test('a step says what came of it, and the tokens of each of its attempts', () => {
  const lines = [
    line('run.step_finished', { step: 'draft', n: 1, used: 314, limit: 3000 }, 900),
    line('run.step_finished', { step: 'draft', n: 2, used: 1, limit: 2 }, 5),
  ]
  const [row] = timelineOf(
    { status: 'succeeded', platforms: ['linkedin'], steps: [step(1, 'draft')] },
    lines,
    [],
  )
  expect(row?.notes).toEqual(['314 of 3,000 characters'])
  expect(row?.tokens).toBe(900)
  expect(tokensOf(lines)).toBe(905)
})

test('a thread is measured by its fullest post, and says so', () => {
  const [row] = timelineOf(
    { status: 'succeeded', platforms: ['x'], steps: [step(1, 'draft')] },
    [line('run.step_finished', { step: 'draft', n: 1, used: 243, limit: 280, posts: 3 }, 0)],
    [],
  )
  expect(row?.notes).toEqual(['243 of 280 characters in the fullest of 3 posts'])
})

test('the newest text counts, whatever order the steps come in', () => {
  const steps = [
    step(4, 'revise', { output: { body: 'Better' } }),
    step(2, 'draft', { output: { body: 'First' } }),
    step(5, 'audit', { output: { scores: [] } }),
  ]
  expect(draftsOf(steps)).toEqual([['linkedin', 'Better']])
  expect(draftsOf([step(1, 'plan')])).toEqual([])
})

test.each([
  ['2026-05-12T07:00:00.400Z', false, '0.4 s'],
  ['2026-05-12T07:00:03.900Z', true, '3 s'],
  ['2026-05-12T07:00:14Z', false, '14 s'],
  ['2026-05-12T07:02:05Z', false, '2 min 5 s'],
  ['2026-05-12T09:02:05Z', false, '2 h 2 min'],
  ['2026-05-12T06:59:00Z', true, '0 s'],
])('until %s, ticking %s, it took %s', (to, ticking, words) => {
  expect(spanOf(AT, to, ticking)).toBe(words)
})

test('a line says why a run failed', () => {
  expect(sentenceOf(line('run.failed', { problem: 'No key.' }))).toBe('It failed: No key.')
  expect(sentenceOf(line('run.step_started', { step: 'audit', n: 3 }))).toBe('Check began')
})
