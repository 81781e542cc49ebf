import { expect, test } from 'vitest'
import { momentOf, wallTime } from './wall-time'

test('nine in Berlin is seven in summer and eight in winter', () => {
  expect(momentOf('2026-05-12T09:00', 'Europe/Berlin')).toEqual({
    kind: 'moment',
    utc: '2026-05-12T07:00:00.000Z',
    twice: false,
  })
  expect(momentOf('2026-01-12T09:00', 'Europe/Berlin')).toMatchObject({
    utc: '2026-01-12T08:00:00.000Z',
  })
  expect(wallTime('2026-05-12T07:00:00Z', 'Europe/Berlin')).toBe('2026-05-12T09:00')
})

test('a time that clocks jump over is refused', () => {
  expect(momentOf('2026-03-29T02:30', 'Europe/Berlin')).toEqual({ kind: 'gap' })
})

test('a time that comes twice is the first one, and says so', () => {
  expect(momentOf('2026-10-25T02:30', 'Europe/Berlin')).toEqual({
    kind: 'moment',
    utc: '2026-10-25T00:30:00.000Z',
    twice: true,
  })
})

test('zones half an hour off and half an hour of summer time are right', () => {
  expect(momentOf('2026-05-12T09:00', 'Asia/Kolkata')).toMatchObject({
    utc: '2026-05-12T03:30:00.000Z',
  })
  expect(momentOf('2026-10-04T02:15', 'Australia/Lord_Howe')).toEqual({ kind: 'gap' })
})

test('what is no time is said to be none', () => {
  expect(momentOf('', 'Europe/Berlin')).toEqual({ kind: 'unreadable' })
  expect(momentOf('tomorrow', 'Europe/Berlin')).toEqual({ kind: 'unreadable' })
})
