/** Reading of server-sent events: messages out of a body, and the rests between two tries. */

import { type EventSourceMessage, EventSourceParserStream } from 'eventsource-parser/stream'

export async function* messages(body: ReadableStream): AsyncGenerator<EventSourceMessage> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, BufferSource>)
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  for (let turn = await reader.read(); !turn.done; turn = await reader.read()) yield turn.value
}

/** Milliseconds before try n: longer each time, and never two browsers at once. */
export function backoff(attempt: number): number {
  const longest = Math.min(30_000, 500 * 2 ** attempt)
  return longest / 2 + (Math.random() * longest) / 2
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}
