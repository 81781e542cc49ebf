import { expect, test } from 'vitest'
import { filtersOf, isNarrowed, joined, statusesOf, viewer, widened } from './post-filters'

const ann = viewer('ann', 'Europe/Berlin', Date.parse('2026-05-12T23:30:00Z'))

test('several statuses stand in one word of the address, in the order of the work', () => {
  expect(statusesOf('review,idea,nonsense')).toEqual(['idea', 'review'])
  expect(joined(['review', 'idea'])).toBe('idea,review')
  expect(joined([])).toBeUndefined()
})

test('the address becomes a question for the server', () => {
  expect(
    filtersOf({ view: 'board', status: 'draft', assignee: 'me', tag: 'Bread', q: 'oven' }, ann),
  ).toEqual({ status: ['draft'], assignee_id: 'ann', tag: 'Bread', q: 'oven' })
})

test('due dates are bounded by days of the workspace, not of the device', () => {
  expect(ann.today).toBe('2026-05-13')
  expect(filtersOf({ due: 'today' }, ann)).toEqual({
    due_after: '2026-05-12T22:00:00Z',
    due_before: '2026-05-13T22:00:00Z',
  })
})

test('what is out already is not overdue', () => {
  expect(filtersOf({ due: 'overdue' }, ann).status).not.toContain('published')
  expect(filtersOf({ due: 'overdue', status: 'published' }, ann).status).toEqual(['published'])
})

test('clearing filters keeps how one looks at the posts', () => {
  const search = { view: 'board', status: 'draft', q: 'oven', sort: 'due_at' } as const
  expect(isNarrowed(search)).toBe(true)
  expect(widened(search)).toEqual({ view: 'board', sort: 'due_at' })
  expect(isNarrowed(widened(search))).toBe(false)
})
