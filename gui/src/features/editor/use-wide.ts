import { useSyncExternalStore } from 'react'

const query = globalThis.matchMedia?.('(min-width: 64rem)')

function subscribe(listener: () => void) {
  query?.addEventListener('change', listener)
  return () => query?.removeEventListener('change', listener)
}

/** Whether there is room for the side beside the text. */
export const useWide = () => useSyncExternalStore(subscribe, () => query?.matches ?? true)
