import { useNavigate } from '@tanstack/react-router'
import { MoreHorizontal, Send } from 'lucide-react'
import { lazy, useState } from 'react'
import { hasCode } from '@/api/errors'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import { SecretOnce } from '@/components/ui/secret-once'
import { toast } from '@/components/ui/toast'
import { type Webhook, webhooks } from '@/data/webhooks'
import { dayAndTime } from '@/lib/dates'
import { useFollowUp } from '@/lib/follow-up'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'

const WebhookForm = lazy(() => import('./webhook-form'))

/** What can be done with an endpoint. */
export function WebhookActions({ hook }: { hook: Webhook }) {
  const { id, slug, timezone } = useWorkspace()
  const navigate = useFollowUp(useNavigate())
  const [asked, setAsked] = useState<'edit' | 'rotate' | 'remove' | null>(null)
  const [rotated, setRotated] = useState<{ secret: string; until: string | null } | null>(null)
  const test = webhooks.useAct(id, 'test-event')
  const enable = webhooks.useAct(id, 'enablement')
  const rotate = webhooks.useAct(id, 'secret-rotation')
  const remove = webhooks.useRemove(id)
  const close = () => setAsked(null)
  const failed = ({ message }: Error) => toast(message, { failed: true })
  const on = hook.state === 'active'
  const explain = (error: Error): never => {
    if (!hasCode(error, 'too_many_rotations')) throw error
    const { limit, until } = error.details
    throw new Error(m.tooManyRotations(Number(limit), dayAndTime(String(until), timezone)))
  }

  return (
    <>
      {on && (
        <Button
          aria-disabled={test.isPending}
          onClick={() =>
            test.mutate({ id: hook.id }, { onSuccess: () => toast(m.tested), onError: failed })
          }
        >
          <Send aria-hidden />
          {m.test}
        </Button>
      )}
      <Menu
        align="end"
        trigger={
          <Button
            look="quiet"
            size="icon"
            aria-label={common.actionsFor(hook.description || hook.url)}
          >
            <MoreHorizontal />
          </Button>
        }
      >
        <MenuItem onSelect={() => setAsked('edit')}>{m.edit}</MenuItem>
        <MenuItem onSelect={() => setAsked('rotate')}>{m.rotate}</MenuItem>
        <MenuItem
          onSelect={() =>
            enable.mutate(
              { id: hook.id, off: on },
              { onSuccess: () => toast(on ? m.disabled : m.enabled), onError: failed },
            )
          }
        >
          {on ? m.disable : m.enable}
        </MenuItem>
        <MenuLine />
        <MenuItem danger onSelect={() => setAsked('remove')}>
          {m.remove}
        </MenuItem>
      </Menu>
      <Later>{asked === 'edit' && <WebhookForm row={hook} onClose={close} />}</Later>
      {asked === 'rotate' && (
        <Confirm
          title={m.rotateTitle}
          text={m.rotateText}
          action={m.rotateNow}
          onClose={close}
          onConfirm={async () => {
            const { secret, previous_secret_until: until } = await rotate
              .mutateAsync({ id: hook.id })
              .catch(explain)
            setRotated({ secret, until })
          }}
        />
      )}
      {rotated && (
        <SecretOnce
          title={m.secretTitle}
          text={m.secretText}
          label={m.secret}
          secret={rotated.secret}
          onClose={() => setRotated(null)}
        >
          {rotated.until && (
            <p className="mt-3 text-ink-2 text-sm">
              {m.overlap(dayAndTime(rotated.until, timezone))}
            </p>
          )}
        </SecretOnce>
      )}
      {asked === 'remove' && (
        <Confirm
          danger
          title={m.removeTitle}
          text={m.removeText}
          action={m.remove}
          onClose={close}
          onConfirm={async () => {
            await remove.mutateAsync({ id: hook.id })
            toast(m.removed)
            await navigate({ to: '/w/$workspaceId/webhooks', params: { workspaceId: slug } })
          }}
        />
      )}
    </>
  )
}
