/** Who is signed in here. The access token lives in memory; the refresh token in a cookie no script reads. */

import { type ApiError, errorFrom, Unreachable } from './errors'
import { locks } from './locks'
import type { components } from './schema'

export type SignedIn = components['schemas']['SignedIn']
type Message = { kind: 'token'; token: string } | { kind: 'out' }

export interface Tabs {
  locks: Pick<LockManager, 'request'>
  channel: BroadcastChannel
}

const LOCK = 'auth-refresh'
/** How long the tab that came second waits to hear what the first one got. */
const HEARSAY_MS = 200

export class Session {
  #token: string | null = null
  #refreshing: Promise<boolean> | null = null
  #ended = new Set<() => void>()
  /** Counts the ends, so that an answer from before one is not taken for a sign-in after it. */
  #ends = 0
  readonly #tabs: Tabs

  constructor(tabs: Tabs) {
    this.#tabs = tabs
    tabs.channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'token') this.#token = data.token
      else this.#end()
    })
  }

  get token(): string | null {
    return this.#token
  }

  /** Take over what signing in or registering answered. */
  start(answer: SignedIn): void {
    this.#token = answer.access_token
    this.#say({ kind: 'token', token: answer.access_token })
  }

  /** Forget the token in every tab; the caller has told the server. */
  finish(): void {
    this.#say({ kind: 'out' })
    this.#end()
  }

  onEnd(listener: () => void): () => void {
    this.#ended.add(listener)
    return () => this.#ended.delete(listener)
  }

  /** Say whether somebody is signed in, trading the cookie for a token when there is none yet. */
  async restore(): Promise<boolean> {
    return this.#token !== null || this.refresh(null)
  }

  /** Get a token other than the stale one; false when the sign-in is over. */
  refresh(stale: string | null): Promise<boolean> {
    if (this.#token !== null && this.#token !== stale) return Promise.resolve(true)
    // Two tabs that trade the same refresh token at once would end the sign-in.
    this.#refreshing ??= this.#inTurn(stale).finally(() => {
      this.#refreshing = null
    })
    return this.#refreshing
  }

  async #inTurn(stale: string | null): Promise<boolean> {
    const { locks } = this.#tabs
    const first = await locks.request(LOCK, { ifAvailable: true }, (lock) =>
      lock ? this.#trade() : undefined,
    )
    if (first !== undefined) return first
    return locks.request(LOCK, async () => {
      await this.#hears(stale)
      return this.#token !== null && this.#token !== stale ? true : this.#trade()
    })
  }

  /** The winner's message may arrive a moment after its lock is free. */
  #hears(stale: string | null): Promise<void> {
    if (this.#token !== stale) return Promise.resolve()
    const { channel } = this.#tabs
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        channel.removeEventListener('message', done)
        resolve()
      }
      const timer = setTimeout(done, HEARSAY_MS)
      channel.addEventListener('message', done)
    })
  }

  async #trade(): Promise<boolean> {
    const ends = this.#ends
    const response = await globalThis
      .fetch(new URL('/api/v1/auth/refresh', location.origin), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Client': 'web' },
        body: '{}',
      })
      .catch((cause: unknown) => {
        throw new Unreachable(cause)
      })
    if (response.ok) {
      const answer = (await response.json()) as SignedIn
      if (ends !== this.#ends) return false
      this.start(answer)
      return true
    }
    const refusal: ApiError = await errorFrom(response)
    if (refusal.status !== 401) throw refusal
    this.#end()
    return false
  }

  #end(): void {
    const was = this.#token
    this.#token = null
    this.#ends += 1
    if (was !== null) for (const listener of this.#ended) listener()
  }

  #say(message: Message): void {
    this.#tabs.channel.postMessage(message)
  }
}

export const session = new Session({
  locks,
  channel: new BroadcastChannel('auth'),
})
