import { useId } from 'react'
import { Field } from '@/components/form/field'
import { Input } from '@/components/ui/input'
import { Switch } from '@/components/ui/switch'
import { m } from '@/lib/i18n/en/settings'
import { usePermission } from '@/lib/permissions'
import { LockedNote, SettingForm } from './setting-form'
import { numberOf } from './setting-rules'
import { SettingsPage } from './settings-page'
import { useSettingsForm } from './use-settings-form'

/** What keys may do. */
export function ApiSettings() {
  const id = useId()
  const mayWrite = usePermission('workspace:write')
  const { form, locked } = useSettingsForm({
    read: ({ api }) => ({
      keys_allowed: api?.keys_allowed ?? true,
      key_max_days: String(api?.key_max_days ?? ''),
    }),
    write: ({ keys_allowed: allowed, key_max_days: days }, fixed) => ({
      api: {
        // What the operator decided is not sent, as it would be refused.
        ...(!fixed['api.keys_allowed'] && { keys_allowed: allowed }),
        ...(!fixed['api.key_max_days'] && { key_max_days: numberOf(days) }),
      },
    }),
  })
  const pinned = Boolean(locked['api.keys_allowed'])
  return (
    <SettingsPage part="api" text={m.apiText}>
      <SettingForm form={form}>
        <div className="mb-5 flex items-start gap-4">
          <div className="min-w-0 flex-1">
            <label htmlFor={id} className="font-medium text-sm">
              {m.keysAllowed}
            </label>
            <p id={`${id}-below`} className="text-ink-3 text-sm">
              {m.keysAllowedHint}
            </p>
          </div>
          <Switch
            id={id}
            aria-describedby={`${id}-below`}
            disabled={pinned || !mayWrite}
            checked={form.watch('keys_allowed')}
            onCheckedChange={(on) => form.setValue('keys_allowed', on, { shouldDirty: true })}
          />
        </div>
        <LockedNote reason={locked['api.keys_allowed']} />
        <Field
          label={m.keyMaxDays}
          hint={locked['api.key_max_days'] ? undefined : m.keyMaxDaysHint}
          error={form.formState.errors.key_max_days?.message}
        >
          {(control) => (
            <Input
              type="number"
              min={1}
              className="max-w-28"
              disabled={Boolean(locked['api.key_max_days'])}
              {...control}
              {...form.register('key_max_days')}
            />
          )}
        </Field>
        <LockedNote reason={locked['api.key_max_days']} />
      </SettingForm>
    </SettingsPage>
  )
}
