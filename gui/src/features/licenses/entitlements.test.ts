import { expect, test } from 'vitest'
import { entitlementsOf, linesOf } from './entitlements'

test('what a licence entitles to is written one a line, and comes back the same', () => {
  const entitlements = { seats: 5, portal: null, 团队: 0 }
  expect(entitlementsOf('seats = 5\n\n  portal \n团队:0')).toEqual(entitlements)
  expect(entitlementsOf(linesOf(entitlements))).toEqual(entitlements)
})

test('a line that says nothing is named', () => {
  expect(() => entitlementsOf('seats = 5\nseats five')).toThrow('“seats five”')
  expect(() => entitlementsOf('seats = -1')).toThrow('“seats = -1”')
})
