import { LinesField, SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import type { FormProps } from '@/components/list/add-button'
import { optionsOf } from '@/components/list/choice'
import { toast } from '@/components/ui/toast'
import { type LicenseTemplate, licenseTemplates } from '@/data/licenses'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/licenses'
import { usePlace } from '@/lib/permissions'
import { entitlementsOf, linesOf } from './entitlements'

type Strategy = NonNullable<LicenseTemplate['strategy']>

const STRATEGIES = optionsOf(['fixed', 'floating', 'open'] satisfies Strategy[], m.strategies)

/** What licences grant that are made from it. */
export default function TemplateForm({ row, onClose }: FormProps<LicenseTemplate>) {
  const { id } = usePlace()
  const create = licenseTemplates.useCreate(id)
  const update = licenseTemplates.useUpdate(id)
  const form = useServerForm({
    defaultValues: valuesOf(row),
    sentences: { version_mismatch: m.changedMeanwhile },
    send: async (values) => {
      const body = bodyOf(values)
      const saved = row ? await update.mutateAsync({ row, body }) : await create.mutateAsync(body)
      onClose()
      toast(m.templateSaved(saved.name))
    },
  })
  const strategy = form.watch('strategy')
  return (
    <FormSheet
      form={form}
      title={row ? m.editTemplate(row.name) : m.newTemplate}
      action={row ? common.save : m.create}
      onClose={onClose}
    >
      <TextField form={form} name="name" label={m.templateName} hint={m.templateNameHint} />
      <TextField form={form} name="product" label={m.product} hint={m.productHint} />
      <SelectField
        form={form}
        name="strategy"
        label={m.strategy}
        hint={m.strategyHints[strategy]}
        options={STRATEGIES}
      />
      {strategy !== 'open' && (
        <>
          <TextField form={form} name="seats" type="number" label={m.seats} />
          <TextField
            form={form}
            name="max_activations"
            type="number"
            label={m.maxActivations}
            hint={m.anyNumberHint}
          />
        </>
      )}
      {strategy === 'floating' && (
        <TextField
          form={form}
          name="heartbeat_minutes"
          type="number"
          label={m.heartbeat}
          hint={m.heartbeatHint}
        />
      )}
      <TextField
        form={form}
        name="duration_days"
        type="number"
        label={m.duration}
        hint={m.durationHint}
      />
      <TextField
        form={form}
        name="grace_days"
        type="number"
        label={m.graceDays}
        hint={m.graceHint}
      />
      <LinesField
        form={form}
        name="entitlements"
        label={m.entitlements}
        hint={m.entitlementsHint}
        rows={4}
      />
    </FormSheet>
  )
}

const valuesOf = (row: LicenseTemplate | null) => ({
  name: row?.name ?? '',
  product: row?.product ?? '',
  strategy: (row?.strategy ?? 'fixed') as Strategy,
  seats: String(row?.seats ?? 1),
  max_activations: String(row?.max_activations ?? ''),
  heartbeat_minutes: String(row?.heartbeat_minutes ?? 60),
  duration_days: String(row?.duration_days ?? (row ? '' : 365)),
  grace_days: String(row?.grace_days ?? 14),
  entitlements: linesOf(row?.entitlements),
})

const orNull = (text: string) => (text.trim() ? Number(text) : null)

const bodyOf = (values: ReturnType<typeof valuesOf>) => ({
  ...values,
  seats: Number(values.seats),
  max_activations: orNull(values.max_activations),
  heartbeat_minutes: Number(values.heartbeat_minutes),
  duration_days: orNull(values.duration_days),
  grace_days: Number(values.grace_days),
  entitlements: entitlementsOf(values.entitlements),
})
