import { Field } from '@/components/form/field'
import { Input } from '@/components/ui/input'
import { m } from '@/lib/i18n/en/settings'
import { LockedNote, SettingForm } from './setting-form'
import { numberOf } from './setting-rules'
import { SettingsPage } from './settings-page'
import { SwitchSetting } from './switch-setting'
import { useSettingsForm } from './use-settings-form'

/** What keys may do. */
export function ApiSettings() {
  const { form, locked } = useSettingsForm({
    read: ({ api }) => ({
      keys_allowed: api?.keys_allowed ?? true,
      keys_may_decide: api?.keys_may_decide ?? false,
      key_max_days: String(api?.key_max_days ?? ''),
    }),
    write: ({ keys_allowed: allowed, keys_may_decide: decide, key_max_days: days }, fixed) => ({
      api: {
        // What the operator decided is not sent, as it would be refused.
        ...(!fixed['api.keys_allowed'] && { keys_allowed: allowed }),
        ...(!fixed['api.keys_may_decide'] && { keys_may_decide: decide }),
        ...(!fixed['api.key_max_days'] && { key_max_days: numberOf(days) }),
      },
    }),
  })
  return (
    <SettingsPage part="api" text={m.apiText}>
      <SettingForm form={form}>
        <SwitchSetting
          label={m.keysAllowed}
          hint={m.keysAllowedHint}
          on={form.watch('keys_allowed')}
          onChange={(on) => form.setValue('keys_allowed', on, { shouldDirty: true })}
          locked={locked['api.keys_allowed']}
        />
        <SwitchSetting
          label={m.keysDecide}
          hint={m.keysDecideHint}
          on={form.watch('keys_may_decide')}
          onChange={(on) => form.setValue('keys_may_decide', on, { shouldDirty: true })}
          locked={locked['api.keys_may_decide']}
        />
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
