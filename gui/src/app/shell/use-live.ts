import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { authorizedFetch } from '@/api/client'
import { locks } from '@/api/locks'
import { follow } from '@/api/realtime'
import { affected } from '@/data/keys'
import { meKeys } from '@/data/me'
import { usePlace } from '@/lib/permissions'

/** Events come in bursts; lists are renewed once per burst. */
const BURST_MS = 150

/** Renew what others change while it is on screen. */
export function useLive(): void {
  const client = useQueryClient()
  const router = useRouter()
  const { id, kind } = usePlace()

  useEffect(() => {
    // An account has no stream.
    if (kind !== 'workspace') return
    const old = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined

    function renew() {
      timer = undefined
      for (const resource of old) void client.invalidateQueries({ queryKey: ['w', id, resource] })
      // Names and rights are read before a page, not by it.
      if (old.has('membership') || old.has('workspace')) {
        void client.invalidateQueries({ queryKey: meKeys.all }).then(() => router.invalidate())
      }
      old.clear()
    }

    const stop = follow({
      workspaceId: id,
      fetch: authorizedFetch,
      locks,
      channel: new BroadcastChannel(`stream:${id}`),
      onEvent: ({ type }) => {
        const [subject = ''] = type.split('.')
        for (const list of affected(subject)) old.add(list)
        if (old.size > 0) timer ??= setTimeout(renew, BURST_MS)
      },
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client, router, id, kind])
}
