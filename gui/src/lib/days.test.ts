import { expect, test } from 'vitest'
import { addDays, addMonths, dayOf, momentAt, weekday, weeksFrom } from './days'

test('a moment is on the day that the zone says', () => {
  expect(dayOf('2026-05-12T23:30:00Z', 'Europe/Berlin')).toBe('2026-05-13')
  expect(dayOf('2026-05-12T23:30:00Z', 'America/New_York')).toBe('2026-05-12')
  expect(dayOf('2026-05-12T14:00:00Z', 'Pacific/Auckland')).toBe('2026-05-13')
})

test('days and months are counted over the ends of years and short months', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
})

test('weeks follow each other from the Monday of the week of a day', () => {
  const weeks = weeksFrom('2026-11-30', 5)
  expect(weeks.map(([monday]) => monday)).toEqual([
    '2026-11-30',
    '2026-12-07',
    '2026-12-14',
    '2026-12-21',
    '2026-12-28',
  ])
  expect(weeks.at(-1)?.at(-1)).toBe('2027-01-03')
  expect(weeksFrom('2026-05-17', 1)[0]?.[0]).toBe('2026-05-11')
  expect(weekday('2026-05-12')).toBe(1)
})

test('a time that there is twice is the first one, and one that is missing moves on', () => {
  expect(momentAt('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z')
  expect(momentAt('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z')
  expect(momentAt('2026-04-05', '01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00Z')
  expect(momentAt('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00Z')
})
