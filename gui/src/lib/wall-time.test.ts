import { expect, test } from 'vitest'
import { momentOf, onDay, wallTime } from './wall-time'

test('nine in Berlin is seven in summer and eight in winter', () => {
  expect(momentOf('2026-05-12T09:00', 'Europe/Berlin')).toEqual({
    kind: 'moment',
    utc: '2026-05-12T07:00:00Z',
  })
  expect(momentOf('2026-01-12T09:00', 'Europe/Berlin')).toMatchObject({
    utc: '2026-01-12T08:00:00Z',
  })
  expect(wallTime('2026-05-12T07:00:00Z', 'Europe/Berlin')).toBe('2026-05-12T09:00')
})

test('a time that clocks jump over is refused, and one after the jump is offered', () => {
  expect(momentOf('2026-03-29T02:30', 'Europe/Berlin')).toEqual({
    kind: 'gap',
    next: '2026-03-29T01:30:00Z',
  })
  expect(wallTime('2026-03-29T01:30:00Z', 'Europe/Berlin')).toBe('2026-03-29T03:30')
})

test('a time that comes twice is two moments', () => {
  expect(momentOf('2026-10-25T02:30', 'Europe/Berlin')).toEqual({
    kind: 'moment',
    utc: '2026-10-25T00:30:00Z',
    second: '2026-10-25T01:30:00Z',
  })
})

test.each([
  ['Europe/Berlin', '2026-03-28T17:00', '2026-03-29'],
  ['Europe/Berlin', '2026-10-24T17:00', '2026-10-25'],
  ['Pacific/Auckland', '2026-04-04T09:00', '2026-04-05'],
  ['Pacific/Auckland', '2026-09-26T09:00', '2026-09-27'],
  ['Australia/Lord_Howe', '2026-04-04T09:00', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-03T09:00', '2026-10-04'],
])('in %s the time of the clock stays over the change of %s', (zone, from, to) => {
  const before = momentOf(from, zone)
  const moved = before.kind === 'moment' && onDay(before.utc, to, zone)
  expect(moved && moved.kind === 'moment' && wallTime(moved.utc, zone)).toBe(
    `${to}T${from.slice(11)}`,
  )
})

test('zones half an hour off and half an hour of summer time are right', () => {
  expect(momentOf('2026-05-12T09:00', 'Asia/Kolkata')).toMatchObject({
    utc: '2026-05-12T03:30:00Z',
  })
  expect(momentOf('2026-10-04T02:15', 'Australia/Lord_Howe')).toMatchObject({
    kind: 'gap',
  })
})

test('what is no time is said to be none', () => {
  expect(momentOf('', 'Europe/Berlin')).toEqual({ kind: 'unreadable' })
  expect(momentOf('tomorrow', 'Europe/Berlin')).toEqual({ kind: 'unreadable' })
})
