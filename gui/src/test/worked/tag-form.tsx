import { TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import type { FormProps } from '@/components/list/add-button'
import { toast } from '@/components/ui/toast'
import { type Tag, tags } from '@/data/tags'
import { m as common } from '@/lib/i18n/en/common'
import { useWorkspace } from '@/lib/permissions'
import { m } from './words'

/** What a tag is called. */
export default function TagForm({ row, onClose }: FormProps<Tag>) {
  const { id } = useWorkspace()
  const create = tags.useCreate(id)
  const update = tags.useUpdate(id)
  const form = useServerForm({
    defaultValues: { name: row?.name ?? '' },
    send: async (body) => {
      const { name } = await (row ? update.mutateAsync({ row, body }) : create.mutateAsync(body))
      onClose()
      toast(m.saved(name))
    },
  })
  return (
    <FormSheet
      form={form}
      title={row ? m.edit(row.name) : m.add}
      action={common.save}
      onClose={onClose}
    >
      <TextField form={form} name="name" label={m.name} />
    </FormSheet>
  )
}
