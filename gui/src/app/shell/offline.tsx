import { useSyncExternalStore } from 'react'
import { m } from '@/lib/i18n/en/common'

function subscribe(listener: () => void): () => void {
  const stop = new AbortController()
  for (const name of ['online', 'offline']) {
    addEventListener(name, listener, { signal: stop.signal })
  }
  return () => stop.abort()
}

export function Offline() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status">
      {!online && (
        <p className="border-b bg-amber-soft px-4 py-2 text-center text-amber text-sm">
          {m.offline}
        </p>
      )}
    </div>
  )
}
