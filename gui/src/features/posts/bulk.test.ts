import { expect, test } from 'vitest'
import { post } from '@/test/factories'
import { inverse } from './bulk'

const bread = { id: 't', name: 'Bread', colour: 'yellow' as const }
const a = post({ assignee_id: 'ann', due_at: '2026-05-12T15:00:00Z', tags: [bread] })
const b = post({ assignee_id: 'ben', due_at: null })
const c = post({ assignee_id: 'ann', status: 'archived' })
const all = [a, b, c]
const ids = all.map(({ id }) => id)

test('assignments go back to whom each post belonged', () => {
  expect(inverse({ action: 'assign', ids, assignee_id: 'eve' }, all)).toEqual([
    { action: 'assign', ids: [a.id, c.id], assignee_id: 'ann' },
    { action: 'assign', ids: [b.id], assignee_id: 'ben' },
  ])
})

test('a tag is taken only from those that did not carry it before', () => {
  expect(inverse({ action: 'tag', ids, add_tags: ['bread'] }, all)).toEqual([
    { action: 'tag', ids: [b.id, c.id], remove_tags: ['bread'] },
  ])
})

test('due dates go back to what they were, or away', () => {
  expect(inverse({ action: 'set_due', ids: [a.id, b.id], due_at: null }, all)).toEqual([
    { action: 'set_due', ids: [a.id], due_at: a.due_at },
    { action: 'set_due', ids: [b.id], due_at: null },
  ])
})

test('only what was not in the archive before leaves it again', () => {
  expect(inverse({ action: 'archive', ids }, all)).toEqual([
    { action: 'restore', ids: [a.id, b.id] },
  ])
})

test('what is discarded is not brought back here', () => {
  expect(inverse({ action: 'discard', ids }, all)).toEqual([])
})
