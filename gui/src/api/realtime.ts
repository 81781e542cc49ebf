/** What happens in a workspace, live: one tab holds the stream, the others hear it from that tab. */

import { errorFrom } from './errors'
import { backoff, messages, pause } from './sse'

export interface LiveEvent {
  id: string
  type: string
}

export interface Follow {
  workspaceId: string
  fetch: (request: Request) => Promise<Response>
  locks: Pick<LockManager, 'request'>
  channel: BroadcastChannel
  onEvent: (event: LiveEvent) => void
  /** Milliseconds before try n; replaced in tests. */
  delay?: (attempt: number) => number
}

/** Follow a workspace until the answer is called. */
export function follow(options: Follow): () => void {
  const { channel, locks, workspaceId, onEvent } = options
  const stop = new AbortController()
  let last: string | null = null

  const hear = (event: LiveEvent) => {
    last = event.id
    onEvent(event)
  }
  const listen = ({ data }: MessageEvent<LiveEvent>) => hear(data)
  channel.addEventListener('message', listen)

  // Browsers open six connections to one server; a stream in each tab would use them up.
  locks
    .request(`stream:${workspaceId}`, { signal: stop.signal }, () => lead())
    .catch((reason: unknown) => {
      if (!stop.signal.aborted) throw reason
    })

  async function lead(): Promise<void> {
    for (let attempt = 0; !stop.signal.aborted; attempt++) {
      if (attempt) await pause((options.delay ?? backoff)(attempt), stop.signal)
      const outcome = await listenOnce().catch(() => 'broken' as const)
      if (outcome === 'refused') return
      if (outcome === 'ended') attempt = 0
    }
  }

  async function listenOnce(): Promise<'ended' | 'refused'> {
    const address = new URL(`/api/v1/w/${workspaceId}/stream`, location.origin)
    const headers: Record<string, string> = { Accept: 'text/event-stream' }
    if (last) headers['Last-Event-ID'] = last
    const response = await options.fetch(new Request(address, { headers, signal: stop.signal }))
    if (!response.ok || !response.body) {
      const refusal = await errorFrom(response)
      if (refusal.status < 500 && refusal.status !== 429) return 'refused'
      throw refusal
    }
    for await (const { id, data } of messages(response.body)) {
      if (!id) continue
      const { type } = JSON.parse(data) as LiveEvent
      channel.postMessage({ id, type } satisfies LiveEvent)
      hear({ id, type })
    }
    return 'ended'
  }

  return () => {
    stop.abort()
    channel.removeEventListener('message', listen)
    channel.close()
  }
}
