import { expect, test } from 'vitest'
import type { Role, ScopeMeaning } from '@/data/roles'
import { refusal, startOf } from './role-rules'
import { choiceOf, forServiceAccounts } from './role-select'

const meaning = (scope: ScopeMeaning['scope']): ScopeMeaning => ({
  scope,
  group: 'Content',
  title: 'Write content',
  description: 'Write posts.',
  who_can_grant: 'an owner or admin of the workspace',
})
const role = (about: Partial<Role>) =>
  ({
    id: null,
    name: 'editor',
    based_on: 'editor',
    scopes: [],
    is_built_in: true,
    ...about,
  }) as Role

test('nobody gives a scope they do not hold, and is told whom to ask', () => {
  const held = new Set(['content:read'])
  expect(refusal(held, meaning('content:read'))).toBeUndefined()
  expect(refusal(held, meaning('content:write'))).toMatch(/ask an owner or admin/)
})

test('entering is part of every role and cannot be taken out', () => {
  expect(refusal(new Set(['workspace:read']), meaning('workspace:read'))).toMatch(/every role/)
  expect(startOf(null, new Set(), false)).toEqual(['workspace:read'])
})

test('a copy of a role begins with what one holds oneself, an edit with all of it', () => {
  const admin = role({ scopes: ['content:read', 'members:write'] })
  const held = new Set(['content:read'])
  expect(startOf(admin, held, true)).toEqual(['content:read'])
  expect(startOf(admin, held, false)).toEqual(['content:read', 'members:write'])
})

test('a built-in role is sent by name and an own one by id', () => {
  const roles = [role({}), role({ id: 'r1', name: 'Proofreader', is_built_in: false })]
  expect(choiceOf('editor', roles)).toEqual({ role: 'editor' })
  expect(choiceOf('r1', roles)).toEqual({ custom_role_id: 'r1' })
  expect(choiceOf('', roles)).toEqual({})
})

test('service accounts are editors at most', () => {
  expect(forServiceAccounts(role({ based_on: 'editor' }))).toBe(true)
  expect(forServiceAccounts(role({ based_on: 'admin' }))).toBe(false)
})
