import { expect, test } from 'vitest'
import { meaning } from '@/test/team'
import { heardOf, patternsOf } from './event-rules'
import { expiryIn, linesOf, lives, refusal } from './key-rules'
import { stateOf } from './key-state'

const NOW = Date.parse('2026-05-12T07:00:00Z')

test('a key ends by its day or by being revoked, and says so a week before', () => {
  const key = (expires_at: string | null, revoked_at: string | null = null) =>
    stateOf({ expires_at, revoked_at }, NOW)
  expect(key(null)).toBe('working')
  expect(key('2026-07-01T00:00:00Z')).toBe('working')
  expect(key('2026-05-15T00:00:00Z')).toBe('soon')
  expect(key('2026-05-12T07:00:00Z')).toBe('expired')
  expect(key('2026-07-01T00:00:00Z', '2026-05-01T00:00:00Z')).toBe('revoked')
})

test('no key does what takes a person, what its maker may not, or what its service account may not', () => {
  const held = new Set(['keys:write', 'content:write'])
  const serviceAccount = { name: 'Drafter', scopes: new Set(['content:read']) }
  expect(refusal(held, undefined, meaning('keys:write', 'Manage keys'))).toMatch(/takes a person/i)
  expect(refusal(held, undefined, meaning('audit:read', 'Read the log'))).toMatch(/do not hold/)
  expect(refusal(held, serviceAccount, meaning('content:write', 'Write'))).toMatch(
    /role of Drafter/,
  )
  expect(refusal(held, undefined, meaning('content:write', 'Write'))).toBeUndefined()
})

test('a key lasts no longer than the workspace lets it', () => {
  expect(lives(90).map(({ value }) => value)).toEqual(['7', '30', ''])
  expect(lives(null).at(-1)?.label).toBe('Never')
  expect(expiryIn('30', NOW)).toBe('2026-06-11T07:00:00.000Z')
  expect(expiryIn('', NOW)).toBeNull()
})

test('networks are typed one per line', () => {
  expect(linesOf('10.0.0.0/8\n\n 192.0.2.1 , 192.0.2.2')).toEqual([
    '10.0.0.0/8',
    '192.0.2.1',
    '192.0.2.2',
  ])
})

test('what an endpoint hears of survives the form', () => {
  for (const patterns of [['*'], ['post.*', 'approval.decided'], ['unheard.*']]) {
    expect(patternsOf(heardOf(patterns))).toEqual(patterns)
  }
})
