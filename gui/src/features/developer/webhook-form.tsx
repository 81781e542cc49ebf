import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { SecretOnce } from '@/components/ui/secret-once'
import { toast } from '@/components/ui/toast'
import { useCreateWebhook, useUpdateWebhook } from '@/data/webhook-changes'
import type { Webhook } from '@/data/webhooks'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'
import { EventPicker } from './event-picker'
import { heardOf, patternsOf } from './event-rules'
import { linesOf } from './key-rules'

interface Props {
  hook: Webhook | null
  onClose: () => void
}

/** Where messages go and of what; a new one shows its signing secret afterwards, once. */
export default function WebhookForm({ hook, onClose }: Props) {
  const { id, slug } = useWorkspace()
  const navigate = useNavigate()
  const create = useCreateWebhook(id)
  const update = useUpdateWebhook(id)
  const [made, setMade] = useState<{ id: string; secret: string } | null>(null)
  const start = heardOf(hook?.events ?? ['*'])
  const form = useServerForm({
    defaultValues: {
      url: hook?.url ?? '',
      description: hook?.description ?? '',
      events: { ...start, exact: start.exact.join('\n') },
    },
    send: async ({ url, description, events }) => {
      const patterns = patternsOf({ ...events, exact: linesOf(events.exact) })
      if (patterns.length === 0) throw new Error(m.chooseEvents)
      const body = { url: url.trim(), description, events: patterns }
      if (!hook) return setMade(await create.mutateAsync(body))
      await update.mutateAsync({ hook, body })
      onClose()
      toast(m.saved)
    },
  })
  const { errors } = form.formState
  const events = form.watch('events')

  if (made) {
    return (
      <SecretOnce
        title={m.secretTitle}
        text={m.secretText}
        label={m.secret}
        secret={made.secret}
        onClose={() => {
          onClose()
          void navigate({
            to: '/w/$workspaceId/webhooks/$webhookId',
            params: { workspaceId: slug, webhookId: made.id },
          })
        }}
      />
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={hook ? m.editWebhook : m.newWebhook}
    >
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        <Field label={m.url} hint={m.urlHint} error={errors.url?.message}>
          {(control) => (
            <Input
              type="url"
              autoComplete="off"
              placeholder={m.urlPlaceholder}
              {...control}
              {...form.register('url')}
            />
          )}
        </Field>
        <Field label={m.description} error={errors.description?.message}>
          {(control) => (
            <Input
              autoComplete="off"
              placeholder={m.descriptionPlaceholder}
              {...control}
              {...form.register('description')}
            />
          )}
        </Field>
        <EventPicker
          heard={{ ...events, exact: [] }}
          exact={events.exact}
          error={errors.events?.message}
          onChange={({ exact: _, ...change }) =>
            form.setValue('events', {
              ...events,
              ...change,
              subjects: [...(change.subjects ?? events.subjects)],
            })
          }
          onExact={(exact) => form.setValue('events', { ...events, exact })}
        />
        <FormActions action={hook ? common.save : m.createWebhook} sending={form.sending} />
      </form>
    </Dialog>
  )
}
