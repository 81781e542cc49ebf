/** Runs the autosave machine: keeps time, sends, keeps a draft in the browser, and tries again. */

import { ApiError, hasCode, Unreachable } from '@/api/errors'
import { type Autosave, begin, type Happened, isUnsaved, type Side, step } from '@/lib/autosave'
import { Store } from '@/lib/store'
import { rules, type Words } from './words'

export const PAUSE_MS = 800
const RETRY_MS = 5000
const KEEP_MS = 200

export interface Doors {
  /** Send what changed between the two; answers with the version it became, and by which request. */
  send: (
    base: Words,
    value: Words,
    version: number,
  ) => Promise<{ version: number; request: string }>
  read: () => Promise<{ value: Words; version: number }>
  /** Keep what is unsaved in the browser; null: nothing is. */
  keep: (unsaved: { base: Words; value: Words; version: number } | null) => void
}

export class Saver {
  readonly state: Store<Autosave<Words>>
  readonly #doors: Doors
  #pause: ReturnType<typeof setTimeout> | undefined
  #keeping: ReturnType<typeof setTimeout> | undefined
  #request: string | null = null
  #waiting: ((saved: boolean) => void)[] = []

  constructor(value: Words, version: number, doors: Doors) {
    this.state = new Store(begin(value, version))
    this.#doors = doors
  }

  readonly type = (value: Words) => this.#tell({ type: 'typed', value })
  readonly arrived = (value: Words, version: number) =>
    this.#tell({ type: 'arrived', value, version })
  readonly settle = (keep: Side) => this.#tell({ type: 'settled', keep })

  /** Take up words that an earlier visit left behind. */
  restore(base: Words, value: Words, here: { value: Words; version: number }): void {
    const merged = rules.merge(base, value, here.value)
    this.type(merged ?? value)
    if (merged) return
    this.state.set({ ...this.state.get(), base, phase: 'conflict', theirs: here })
    clearTimeout(this.#pause)
  }

  /** Save now; says whether everything is on the server in the end. */
  readonly flush = (): Promise<boolean> => {
    const done = new Promise<boolean>((resolve) => this.#waiting.push(resolve))
    this.#tell({ type: 'due' })
    return done
  }

  /** Change the words by one step of its own; answers with the request that undoes it, if it was saved. */
  async stepTo(change: (value: Words) => Words): Promise<string | null> {
    const alone = await this.flush()
    const before = this.#request
    this.type(change(this.state.get().value))
    return (await this.flush()) && alone && this.#request !== before ? this.#request : null
  }

  #tell(event: Happened<Words>): void {
    const before = this.state.get()
    const now = step(before, event, rules)
    if (now !== before) {
      this.state.set(now)
      if (now.sent !== null && now.sent !== before.sent) void this.#send(now, now.sent)
      this.#keepSoon()
    }
    this.#plan(now)
    if (now.phase === 'saving' || (now.phase === 'edited' && event.type === 'saved')) return
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve(now.phase === 'saved')
  }

  #plan({ phase }: Autosave<Words>): void {
    clearTimeout(this.#pause)
    if (phase !== 'edited' && phase !== 'offline') return
    // Somebody waits for the end of it: words typed during a save follow at once.
    const pause = this.#waiting.length > 0 ? 0 : phase === 'edited' ? PAUSE_MS : RETRY_MS
    this.#pause = setTimeout(() => this.#tell({ type: 'due' }), pause)
  }

  async #send(now: Autosave<Words>, sent: Words): Promise<void> {
    try {
      const { version, request } = await this.#doors.send(now.base, sent, now.version)
      this.#request = request
      this.#tell({ type: 'saved', version })
    } catch (error) {
      await this.#refused(error)
    }
  }

  async #refused(error: unknown): Promise<void> {
    if (hasCode(error, 'version_mismatch')) {
      try {
        this.#tell({ type: 'stale', ...(await this.#doors.read()) })
        return
      } catch (failed) {
        error = failed
      }
    }
    const again = error instanceof Unreachable || (error instanceof ApiError && error.status >= 500)
    if (again) this.#tell({ type: 'unreachable' })
    else {
      const problem = error instanceof Error ? error.message : String(error)
      this.#tell({ type: 'refused', problem })
    }
  }

  #keepSoon(): void {
    clearTimeout(this.#keeping)
    const now = this.state.get()
    if (!isUnsaved(now)) this.#keep()
    else this.#keeping = setTimeout(() => this.#keep(), KEEP_MS)
  }

  #keep(): void {
    const now = this.state.get()
    const { base, value, version } = now
    this.#doors.keep(isUnsaved(now) ? { base, value, version } : null)
  }
}
