import { afterEach, expect, test, vi } from 'vitest'
import { OwnLocks } from './locks'
import { follow, type LiveEvent } from './realtime'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const line = (id: number, type: string) =>
  `id: ${id}\ndata: ${JSON.stringify({ seq: id, type })}\n\n`

/** A server that says one text per connection, and keeps the last one open. */
function streams(...texts: string[]) {
  const asked: (string | null)[] = []
  const fetch = async (request: Request) => {
    asked.push(request.headers.get('last-event-id'))
    const text = texts[asked.length - 1]
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        if (text) controller.enqueue(new TextEncoder().encode(text))
        if (asked.length < texts.length) controller.close()
      },
    })
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
  }
  return { asked, fetch }
}

function tab(locks: OwnLocks, fetch: (request: Request) => Promise<Response>) {
  const heard: LiveEvent[] = []
  const channel = new BroadcastChannel('stream-test')
  const onEvent = (event: LiveEvent) => heard.push(event)
  const stop = follow({ workspaceId: 'w', fetch, locks, channel, onEvent, delay: () => 1 })
  stops.push(stop)
  return { heard, stop }
}

test('a stream that broke is taken up after the last event that came', async () => {
  const { asked, fetch } = streams(
    line(7, 'post.updated') + line(8, 'post.created'),
    line(9, 'goal.created'),
  )
  const { heard } = tab(new OwnLocks(), fetch)
  await vi.waitFor(() => expect(heard.map(({ id }) => id)).toEqual(['7', '8', '9']))
  expect(asked).toEqual([null, '8'])
})

test('two tabs hold one stream, and the second goes on where the first one left', async () => {
  const locks = new OwnLocks()
  const { asked, fetch } = streams(line(7, 'post.updated'))
  const first = tab(locks, fetch)
  const second = tab(locks, fetch)
  await vi.waitFor(() => expect(second.heard).toEqual([{ id: '7', type: 'post.updated' }]))
  expect(asked).toEqual([null])
  first.stop()
})

test('a refusal for good is not asked again', async () => {
  let asked = 0
  const refuse = async () => {
    asked += 1
    return new Response('{}', { status: 403 })
  }
  const locks = new OwnLocks()
  tab(locks, refuse)
  await vi.waitFor(() => expect(asked).toBe(1))
  await locks.request('stream:w', () => undefined)
  expect(asked).toBe(1)
})
