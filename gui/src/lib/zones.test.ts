import { afterEach, expect, test, vi } from 'vitest'
import { nameToday, zones } from './zones'

afterEach(() => void vi.restoreAllMocks())

test('zones have the names of today, in order and each once, whatever the browser calls them', () => {
  vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue([
    'America/New_York',
    'America/Godthab',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Europe/Kiev',
  ])
  expect(zones('UTC')).toEqual([
    'America/New_York',
    'America/Nuuk',
    'Asia/Kolkata',
    'Europe/Kyiv',
    'UTC',
  ])
})

test('no name that this browser gives is one of the old ones, and each keeps its clock', () => {
  const clock = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'full', timeStyle: 'long' }).format(0)
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    expect(zones()).toContain(nameToday(zone))
    expect(clock(nameToday(zone))).toBe(clock(zone))
  }
})
