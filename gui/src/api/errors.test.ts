import { expect, test } from 'vitest'
import { problem } from '@/test/factories'
import { ApiError, errorFrom, hasCode } from './errors'

test('a problem keeps its code, its request id and a sentence per field', async () => {
  const errors = [
    { pointer: '/title', code: 'missing', detail: 'Say what it is about.' },
    { pointer: '/variants/blog', code: 'too_long', detail: 'Too long.' },
    { parameter: 'limit', code: 'int', detail: 'Not a number.' },
  ]
  const body = problem(422, 'validation_failed', { errors })
  const error = await errorFrom(Response.json(body, { status: 422 }))
  expect(hasCode(error, 'validation_failed')).toBe(true)
  expect(error.requestId).toBe('0b9c1f0e5a7d4c0f')
  expect(error.fields).toEqual({
    title: 'Say what it is about.',
    'variants.blog': 'Too long.',
    limit: 'Not a number.',
  })
})

test('what is said of something that is not valid is its first fault', async () => {
  const errors = [{ pointer: '/title', code: 'line_break', detail: 'Write it in one line.' }]
  const body = problem(422, 'validation_failed', { errors })
  const error = await errorFrom(Response.json(body, { status: 422 }))
  expect(error.message).toBe('Write it in one line.')
})

test('an answer that is no problem is still an error with its status', async () => {
  const headers = { 'X-Request-Id': 'abcdefgh' }
  const error = await errorFrom(new Response('<h1>Bad gateway</h1>', { status: 502, headers }))
  expect(error).toBeInstanceOf(ApiError)
  expect([error.status, error.code, error.requestId]).toEqual([502, 'unreadable', 'abcdefgh'])
})
