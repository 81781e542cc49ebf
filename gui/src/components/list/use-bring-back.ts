import { toast } from '@/components/ui/toast'
import { type TrashKind, useRestore } from '@/data/trash'
import { useWorkspace } from '@/lib/permissions'

/** Bring back what was removed just now, or say why it stays in the trash. */
export function useBringBack(): (row: { kind: TrashKind; id: string }) => void {
  const restore = useRestore(useWorkspace().id)
  return (row) =>
    restore.mutate(row, { onError: ({ message }) => toast(message, { failed: true }) })
}
