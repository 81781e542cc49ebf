import { toast } from '@/components/ui/toast'
import { useUndo } from '@/data/undo'
import { usePlace } from '@/lib/permissions'
import type { WayBack } from '@/lib/undo'

/** What an Undo does: the server takes back exactly what these requests did, or says why it does not. */
export function useWayBack(): (...requests: readonly string[]) => WayBack {
  // In an account nothing is taken back, and nobody walks there.
  const undo = useUndo(usePlace().id)
  // One may be elsewhere by the time of the answer, so this waits for it by itself.
  const walk = (requests: readonly string[]) => () =>
    void undo.mutateAsync(requests).catch(({ message }: Error) => toast(message, { failed: true }))
  return (...requests) => walk(requests) as WayBack
}
