/** The wire between browser and API: a test holds the stream of a run on it, and cuts it. */

import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PORT } from '../server'

interface Stream {
  to: ServerResponse
  held: string[]
  over: boolean
}

export class Wire {
  /** The `Last-Event-ID` with which each stream was asked for. */
  readonly asked: (string | undefined)[] = []
  #allowed = 0
  #stream: Stream | null = null
  readonly #server = createServer((asked, answer) => this.#carry(asked, answer))

  static async open(): Promise<Wire> {
    const wire = new Wire()
    await new Promise<void>((resolve) => wire.#server.listen(0, '127.0.0.1', resolve))
    return wire
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Let so many more lines of the run through. */
  allow(lines: number): void {
    this.#allowed += lines
    this.#pass()
  }

  /** Break the stream; what is held on it is lost. */
  cut(): void {
    this.#stream?.to.destroy()
    this.#stream = null
    this.#allowed = 0
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #carry(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, url = '', headers } = asked
    const on = request({ host: '127.0.0.1', port: PORT, method, path: url, headers }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers)
      if (!/\/runs\/[^/]+\/events$/.test(url)) return from.pipe(answer)
      this.asked.push(headers['last-event-id'] as string | undefined)
      const stream: Stream = { to: answer, held: [], over: false }
      this.#stream = stream
      answer.flushHeaders()
      let rest = ''
      from.setEncoding('utf8').on('data', (text: string) => {
        const messages = (rest + text).split('\n\n')
        rest = messages.pop() ?? ''
        stream.held.push(...messages)
        this.#pass()
      })
      from.on('end', () => {
        stream.over = true
        this.#pass()
      })
    })
    on.on('error', () => answer.destroy())
    answer.on('close', () => on.destroy())
    asked.pipe(on)
  }

  #pass(): void {
    if (!this.#stream) return
    const { to, held, over } = this.#stream
    while (held.length > 0) {
      const isLine = held[0]?.includes('id:') ?? false
      if (isLine && this.#allowed === 0) return
      if (isLine) this.#allowed--
      to.write(`${held.shift()}\n\n`)
    }
    if (over) to.end()
  }
}
