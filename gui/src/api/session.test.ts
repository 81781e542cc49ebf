import { HttpResponse, http } from 'msw'
import { afterEach, expect, test } from 'vitest'
import { signedIn } from '@/test/factories'
import { server } from '@/test/server'
import { fetchAs } from './client'
import { OwnLocks } from './locks'
import { Session } from './session'

const channels: BroadcastChannel[] = []

/** Two tabs of one browser: their own memory, the same locks. */
function tabs(count: number): Session[] {
  const locks = new OwnLocks()
  return Array.from({ length: count }, () => {
    const channel = new BroadcastChannel('auth-test')
    channels.push(channel)
    return new Session({ locks, channel })
  })
}

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

function countTrades(): { count: number } {
  const trades = { count: 0 }
  server.use(
    http.post('*/api/v1/auth/refresh', () => {
      trades.count += 1
      return HttpResponse.json(signedIn(`token-${trades.count}`))
    }),
  )
  return trades
}

test('two tabs whose token ran out at once trade the cookie once', async () => {
  const trades = countTrades()
  const [one, two] = tabs(2) as [Session, Session]
  await Promise.all([one.refresh(null), two.refresh(null), one.refresh(null)])
  expect(trades.count).toBe(1)
  expect([one.token, two.token]).toEqual(['token-1', 'token-1'])
})

test('who signs out while the cookie is traded stays signed out', async () => {
  const [tab] = tabs(1) as [Session]
  server.use(
    http.post('*/api/v1/auth/refresh', () => {
      tab.finish()
      return HttpResponse.json(signedIn('late'))
    }),
  )
  expect(await tab.refresh(null)).toBe(false)
  expect(tab.token).toBeNull()
})

test('a request whose token ran out is replayed with its body and the new token', async () => {
  countTrades()
  const seen: string[] = []
  server.use(
    http.post('*/thing', async ({ request }) => {
      seen.push(`${request.headers.get('authorization')} ${await request.text()}`)
      return seen.length === 1 ? new HttpResponse(null, { status: 401 }) : HttpResponse.json({})
    }),
  )
  const [tab] = tabs(1) as [Session]
  tab.start(signedIn('old'))
  const request = new Request('http://localhost:3000/thing', { method: 'POST', body: 'hello' })
  expect((await fetchAs(tab)(request)).status).toBe(200)
  expect(seen).toEqual(['Bearer old hello', 'Bearer token-1 hello'])
})

test('a sign-in that is over is told to who listens, once', async () => {
  server.use(http.post('*/api/v1/auth/refresh', () => new HttpResponse(null, { status: 401 })))
  const [tab] = tabs(1) as [Session]
  let ended = 0
  tab.onEnd(() => {
    ended += 1
  })
  tab.start(signedIn('old'))
  expect(await tab.refresh('old')).toBe(false)
  expect(await tab.refresh(null)).toBe(false)
  expect([ended, tab.token]).toEqual([1, null])
})
