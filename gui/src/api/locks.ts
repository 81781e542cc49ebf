/** Browsers offer locks on https and localhost only; elsewhere a tab takes turns with itself. */

type Held = (lock: Lock | null) => unknown

export class OwnLocks {
  #queues = new Map<string, Promise<unknown>>()

  readonly request = (async (name: string, second: LockOptions | Held, third?: Held) => {
    const options = typeof second === 'function' ? {} : second
    const held = typeof second === 'function' ? second : third
    const before = this.#queues.get(name)
    if (before && options.ifAvailable) return held?.(null)
    const turn = (before ?? Promise.resolve()).then(() => {
      options.signal?.throwIfAborted()
      return held?.({ name, mode: 'exclusive' })
    })
    const settled = turn
      .catch(() => undefined)
      .then(() => {
        if (this.#queues.get(name) === settled) this.#queues.delete(name)
      })
    this.#queues.set(name, settled)
    return turn
  }) as LockManager['request']
}

export const locks: Pick<LockManager, 'request'> = globalThis.navigator.locks ?? new OwnLocks()
