import { expect, test } from 'vitest'
import type { Approval } from '@/data/approvals'
import type { PostListed } from '@/data/posts'
import { post } from '@/test/factories'
import { countOf, partOfDay, waitingFor } from './waiting'

const NOW = Date.parse('2026-05-12T10:00:00Z')
const ME = 'me'

const request = (about: Partial<Approval>): Approval =>
  ({
    id: 'r',
    state: 'pending',
    decisions: [],
    refusal: null,
    waits_for: [],
    post_id: 'p',
    ...about,
  }) as Approval

const asked = (about: { pending?: Approval[]; rejected?: Approval[]; mine?: PostListed[] }) =>
  waitingFor({
    me: ME,
    pending: [],
    rejected: [],
    mine: [],
    zone: 'Europe/Berlin',
    now: NOW,
    ...about,
  })

test('only requests one may decide wait for one', () => {
  const found = asked({
    pending: [
      request({ id: 'theirs' }),
      request({ id: 'own', refusal: { code: 'self_approval', detail: 'Not you.' } }),
    ],
  })
  expect(found.approvals.map(({ id }) => id)).toEqual(['theirs'])
})

test('a post that was sent back waits until it is submitted again', () => {
  const back = post({ status: 'draft' })
  const again = post({ status: 'review' })
  const found = asked({
    rejected: [request({ post_id: back.id }), request({ post_id: again.id })],
    mine: [back, again, back],
  })
  expect(found.sentBack.map(({ post }) => post.id)).toEqual([back.id])
})

test('overdue and soon due posts come in order, without those of others or far away', () => {
  const due = (due_at: string, about: Partial<PostListed> = {}) =>
    post({ due_at, assignee_id: ME, ...about })
  const late = due('2026-05-01T15:00:00Z')
  const soon = due('2026-05-15T15:00:00Z')
  const found = asked({
    mine: [
      soon,
      due('2026-07-01T15:00:00Z'),
      due('2026-05-13T15:00:00Z', { assignee_id: 'ben' }),
      due('2026-05-13T15:00:00Z', { status: 'published' }),
      late,
    ],
  })
  expect(found.due.map(({ id }) => id)).toEqual([late.id, soon.id])
  expect(countOf(found)).toBe(2)
})

test('a post that was sent back is not also listed as due', () => {
  const back = post({ status: 'draft', due_at: '2026-05-11T15:00:00Z', assignee_id: ME })
  const found = asked({ rejected: [request({ post_id: back.id })], mine: [back] })
  expect(countOf(found)).toBe(1)
})

test.each([
  [4, 'evening'],
  [5, 'morning'],
  [12, 'day'],
  [18, 'evening'],
])('at %i it is %s', (hour, part) => {
  expect(partOfDay(hour)).toBe(part)
})
