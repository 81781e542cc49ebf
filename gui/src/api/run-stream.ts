/** A run told live, line by line: whoever comes back names the last line and hears what followed it. */

import { errorFrom } from './errors'
import type { components } from './schema'
import { backoff, messages, pause } from './sse'

export type RunLine = components['schemas']['RunLine']

export interface FollowRun {
  workspaceId: string
  runId: string
  fetch: (request: Request) => Promise<Response>
  /** The last line that is known already. */
  after: number
  onLine: (line: RunLine) => void
  /** The server has nothing more to tell: the run ended, or one may not hear it any more. */
  onEnd: () => void
  delay?: (attempt: number) => number
}

/** Follow a run until its end, or until the answer is called. */
export function followRun(options: FollowRun): () => void {
  const stop = new AbortController()
  let last = options.after
  let told = false

  async function listen(): Promise<void> {
    for (let attempt = 0; !stop.signal.aborted; attempt++) {
      if (attempt) await pause((options.delay ?? backoff)(attempt), stop.signal)
      const outcome = await listenOnce().catch(() => 'broken' as const)
      if (stop.signal.aborted) return
      if (outcome === 'over') return options.onEnd()
      // A stream that said something was good; the next try need not wait long.
      if (told) attempt = 0
    }
  }

  /** A finished run answers 204, so a stream that merely ended is asked once more. */
  async function listenOnce(): Promise<'over' | 'ended'> {
    told = false
    const { workspaceId, runId } = options
    const address = new URL(`/api/v1/w/${workspaceId}/runs/${runId}/events`, location.origin)
    const headers: Record<string, string> = { Accept: 'text/event-stream' }
    if (last > 0) headers['Last-Event-ID'] = String(last)
    const response = await options.fetch(new Request(address, { headers, signal: stop.signal }))
    if (response.status === 204) return 'over'
    if (!response.ok || !response.body) {
      const refusal = await errorFrom(response)
      if (refusal.status < 500 && refusal.status !== 429) return 'over'
      throw refusal
    }
    for await (const { event, data } of messages(response.body)) {
      if (event === 'end') return 'over'
      const line = JSON.parse(data) as RunLine
      // What was told before must not be told twice.
      if (line.seq <= last) continue
      last = line.seq
      told = true
      options.onLine(line)
    }
    return 'ended'
  }

  void listen()
  return () => stop.abort()
}
