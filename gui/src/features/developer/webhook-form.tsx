import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import type { FormProps } from '@/components/list/add-button'
import { SecretOnce } from '@/components/ui/secret-once'
import { toast } from '@/components/ui/toast'
import { type Webhook, webhooks } from '@/data/webhooks'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'
import { EventPicker } from './event-picker'
import { heardOf, patternsOf } from './event-rules'
import { linesOf } from './key-rules'

/** Where messages go and of what; a new one shows its signing secret afterwards, once. */
export default function WebhookForm({ row: hook, onClose }: FormProps<Webhook>) {
  const { id, slug } = useWorkspace()
  const navigate = useNavigate()
  const create = webhooks.useCreate(id)
  const update = webhooks.useUpdate(id)
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
      await update.mutateAsync({ row: hook, body })
      onClose()
      toast(m.saved)
    },
  })
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
    <FormSheet
      form={form}
      title={hook ? m.editWebhook : m.newWebhook}
      action={hook ? common.save : m.createWebhook}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="url"
        type="url"
        label={m.url}
        hint={m.urlHint}
        placeholder={m.urlPlaceholder}
      />
      <TextField
        form={form}
        name="description"
        label={m.description}
        placeholder={m.descriptionPlaceholder}
      />
      <EventPicker
        heard={{ ...events, exact: [] }}
        exact={events.exact}
        error={form.formState.errors.events?.message}
        onChange={({ exact: _, ...change }) =>
          form.setValue('events', {
            ...events,
            ...change,
            subjects: [...(change.subjects ?? events.subjects)],
          })
        }
        onExact={(exact) => form.setValue('events', { ...events, exact })}
      />
    </FormSheet>
  )
}
