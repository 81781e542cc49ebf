import { expect, test } from 'vitest'
import { post } from '@/test/factories'
import { byDay, entryOf, overdue, undated } from './entries'

const zone = 'Pacific/Auckland'

test('a post is on the day of the workspace on which it goes out, else on which it is due', () => {
  const due = '2026-05-12T15:00:00Z'
  expect(entryOf(post({ due_at: due }), zone)).toMatchObject({ kind: 'due', day: '2026-05-13' })
  expect(
    entryOf(post({ due_at: due, status: 'scheduled', scheduled_at: '2026-05-20T21:00:00Z' }), zone),
  ).toMatchObject({ kind: 'scheduled', day: '2026-05-21', time: '09:00' })
  expect(
    entryOf(post({ due_at: due, status: 'published', published_at: '2026-05-01T00:00:00Z' }), zone),
  ).toMatchObject({ kind: 'published', day: '2026-05-01' })
})

test('a date of what is archived is nobody’s concern', () => {
  expect(entryOf(post({ due_at: '2026-05-12T15:00:00Z', status: 'archived' }), zone)).toBeNull()
  expect(
    entryOf(post({ scheduled_at: '2026-05-12T15:00:00Z', status: 'archived' }), zone),
  ).toBeNull()
})

test('a day lists its posts by the clock, each once', () => {
  const late = post({ due_at: '2026-05-12T15:00:00Z' })
  const early = post({ due_at: '2026-05-12T13:00:00Z' })
  expect(
    byDay([late, early, late], zone)
      .get('2026-05-13')
      ?.map(({ post }) => post),
  ).toEqual([early, late])
})

test('what is worked on without a day waits beside the calendar', () => {
  const loose = post({ status: 'idea' })
  expect(
    undated([loose, post({ status: 'archived' }), post({ due_at: '2026-05-12T15:00:00Z' })], zone),
  ).toEqual([loose])
})

test('what missed its day before is told, the longest overdue first', () => {
  const missed = post({ due_at: '2026-05-09T15:00:00Z' })
  const long = post({ due_at: '2026-05-02T15:00:00Z' })
  const today = post({ due_at: '2026-05-12T15:00:00Z' })
  const out = post({ due_at: '2026-05-02T15:00:00Z', status: 'archived' })
  const posts = [missed, today, out, long, post({ status: 'idea' })]
  expect(overdue(posts, zone, '2026-05-13').map(({ post }) => post)).toEqual([long, missed])
})
