import { CirclePause } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import { type Webhook, webhooks } from '@/data/webhooks'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'

/** Why nothing is sent any more, and the way back. */
export function WebhookOff({ hook, mayWrite }: { hook: Webhook; mayWrite: boolean }) {
  const { id } = useWorkspace()
  const enable = webhooks.useAct(id, 'enablement')
  if (hook.state === 'active') return null
  return (
    <div className="mb-6 flex flex-wrap items-center gap-3 rounded-md bg-amber-soft px-4 py-3 text-sm">
      <CirclePause aria-hidden className="size-4 shrink-0 text-amber" />
      <p className="min-w-0 flex-1">
        <span className="font-medium">{m.offTitle}.</span>{' '}
        {hook.disabled_reason && m.reasons[hook.disabled_reason]}{' '}
        {hook.disabled_at && (
          <span className="text-ink-2">
            <Time utc={hook.disabled_at} relative />
          </span>
        )}
      </p>
      {mayWrite && (
        <Button
          aria-disabled={enable.isPending}
          onClick={() =>
            enable.mutate(
              { id: hook.id },
              {
                onSuccess: () => toast(m.enabled),
                onError: ({ message }) => toast(message, { failed: true }),
              },
            )
          }
        >
          {m.enable}
        </Button>
      )}
    </div>
  )
}
