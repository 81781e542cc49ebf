import { threadId } from 'node:worker_threads'

// Threads of one process hear each other's channels, as tabs do; tests that run side by side are no tabs of one browser.
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(`${threadId}:${name}`)
  }
}
