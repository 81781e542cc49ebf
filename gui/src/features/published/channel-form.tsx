import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { type Channel, type ChannelKind, useChangeChannel, useCreateChannel } from '@/data/channels'
import { PLATFORMS } from '@/data/post-search'
import type { Platform } from '@/data/posts'
import { m as common } from '@/lib/i18n/en/common'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/published'
import { useWorkspace } from '@/lib/permissions'

const STATES = ['active', 'disabled'] as const

interface Props {
  channel: Channel | null
  /** The kinds there is none of yet. */
  free: readonly ChannelKind[]
  onClose: () => void
}

interface Values {
  kind: ChannelKind
  name: string
  platform: Platform
  state: Channel['state']
}

/** A place, what it is called, and whose text it takes. */
export default function ChannelForm({ channel, free, onClose }: Props) {
  const { id } = useWorkspace()
  const create = useCreateChannel(id)
  const change = useChangeChannel(id)
  const kind = channel?.kind ?? free[0] ?? 'feed'
  const form = useServerForm<Values>({
    defaultValues: {
      kind,
      name: channel?.name ?? m.kinds[kind],
      platform: channel?.platform ?? 'blog',
      state: channel?.state ?? 'active',
    },
    send: async ({ kind, name, platform, state }) => {
      if (channel) await change.mutateAsync({ channel, change: { name, platform, state } })
      else await create.mutateAsync({ kind, name, platform })
      onClose()
      toast(channel ? m.changed(name) : m.made(name))
    },
  })
  const { errors } = form.formState
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={channel ? m.editTitle : m.addTitle}
      text={channel ? undefined : m.about[form.watch('kind')]}
    >
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        {!channel && (
          <Field label={m.kind} error={errors.kind?.message}>
            {(control) => (
              <Select
                options={free.map((value) => ({ value, label: m.kinds[value] }))}
                {...control}
                {...form.register('kind', {
                  onChange: ({ target }) =>
                    form.setValue('name', m.kinds[target.value as ChannelKind]),
                })}
              />
            )}
          </Field>
        )}
        <Field label={m.channelName} error={errors.name?.message}>
          {(control) => <Input autoComplete="off" {...control} {...form.register('name')} />}
        </Field>
        <Field label={m.platform} error={errors.platform?.message}>
          {(control) => (
            <Select
              options={PLATFORMS.map((value) => ({ value, label: posts.platforms[value] }))}
              {...control}
              {...form.register('platform')}
            />
          )}
        </Field>
        {channel && (
          <Field label={m.state} hint={m.activeHint} error={errors.state?.message}>
            {(control) => (
              <Select
                options={STATES.map((value) => ({ value, label: m[value] }))}
                {...control}
                {...form.register('state')}
              />
            )}
          </Field>
        )}
        <FormActions action={channel ? common.save : m.add} sending={form.sending} />
      </form>
    </Dialog>
  )
}
