import { SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { optionsOf } from '@/components/list/choice'
import { toast } from '@/components/ui/toast'
import { type Channel, type ChannelKind, channels } from '@/data/channels'
import { PLATFORMS } from '@/data/post-search'
import type { Platform } from '@/data/posts'
import { m as common } from '@/lib/i18n/en/common'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/published'
import { useWorkspace } from '@/lib/permissions'

const STATES = optionsOf(['active', 'disabled'], m)

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
  const create = channels.useCreate(id)
  const change = channels.useUpdate(id)
  const kind = channel?.kind ?? free[0] ?? 'feed'
  const form = useServerForm<Values>({
    defaultValues: {
      kind,
      name: channel?.name ?? m.kinds[kind],
      platform: channel?.platform ?? 'blog',
      state: channel?.state ?? 'active',
    },
    send: async ({ kind, name, platform, state }) => {
      if (channel) await change.mutateAsync({ row: channel, body: { name, platform, state } })
      else await create.mutateAsync({ kind, name, platform })
      onClose()
      toast(channel ? m.changed(name) : m.made(name))
    },
  })
  return (
    <FormSheet
      form={form}
      title={channel ? m.editTitle : m.addTitle}
      text={channel ? undefined : m.about[form.watch('kind')]}
      action={channel ? common.save : m.add}
      onClose={onClose}
    >
      {!channel && (
        <SelectField
          form={form}
          name="kind"
          label={m.kind}
          options={optionsOf(free, m.kinds)}
          onValue={(value) => form.setValue('name', m.kinds[value as ChannelKind])}
        />
      )}
      <TextField form={form} name="name" label={m.channelName} />
      <SelectField
        form={form}
        name="platform"
        label={m.platform}
        options={optionsOf(PLATFORMS, posts.platforms)}
      />
      {channel && (
        <SelectField
          form={form}
          name="state"
          label={m.state}
          hint={m.activeHint}
          options={STATES}
        />
      )}
    </FormSheet>
  )
}
