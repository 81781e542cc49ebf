import { useSyncExternalStore } from 'react'

/** Make a hook that tells whether the window is as asked; where there is none, it is. */
export function mediaHook(asked: string): () => boolean {
  const query = globalThis.matchMedia?.(asked)
  function subscribe(listener: () => void) {
    query?.addEventListener('change', listener)
    return () => query?.removeEventListener('change', listener)
  }
  return () => useSyncExternalStore(subscribe, () => query?.matches ?? true)
}
