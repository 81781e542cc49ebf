import { SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import type { FormProps } from '@/components/list/add-button'
import { toast } from '@/components/ui/toast'
import { type AgentKey, agentKeys, type Vendor } from '@/data/agents'
import { m } from '@/lib/i18n/en/agents'
import { m as common } from '@/lib/i18n/en/common'
import { useWorkspace } from '@/lib/permissions'

const VENDORS = (['anthropic', 'google', 'openai', 'compatible'] as const).map((value) => ({
  value,
  label: m.vendors[value],
}))

/** A key of a vendor, or the address of a server of one's own. */
export default function AgentKeyForm({ row, onClose }: FormProps<AgentKey>) {
  const { id } = useWorkspace()
  const create = agentKeys.useCreate(id)
  const update = agentKeys.useUpdate(id)
  const form = useServerForm({
    defaultValues: {
      vendor: (row?.vendor ?? 'anthropic') as Vendor,
      name: row?.name ?? '',
      key: '',
      base_url: row?.base_url ?? '',
    },
    send: async ({ vendor, name, key, base_url: url }) => {
      const own = vendor === 'compatible'
      const body = { name, ...(own && url && { base_url: url.trim() }) }
      const saved = row
        ? await update.mutateAsync({ row, body: { ...body, ...(key && { key: key.trim() }) } })
        : await create.mutateAsync({ ...body, vendor, key: key.trim() })
      onClose()
      toast(m.saved(saved.name))
    },
  })
  const own = form.watch('vendor') === 'compatible'
  const hint = row ? m.keyKept : own ? m.keyOptional : m.keyHint
  return (
    <FormSheet
      form={form}
      title={row ? m.editKey(row.name) : m.newKey}
      text={m.keysText}
      action={row ? common.save : m.addKey}
      onClose={onClose}
    >
      {!row && <SelectField form={form} name="vendor" label={m.vendor} options={VENDORS} />}
      <TextField form={form} name="name" label={m.name} placeholder={m.namePlaceholder} />
      {own && (
        <TextField
          form={form}
          name="base_url"
          type="url"
          label={m.url}
          hint={m.urlHint}
          placeholder={m.urlPlaceholder}
        />
      )}
      <TextField
        form={form}
        name="key"
        type="password"
        label={m.key}
        hint={hint}
        autoComplete="off"
        spellCheck={false}
      />
    </FormSheet>
  )
}
