import { Proof } from '@/components/audit/proof'
import { m } from '@/lib/i18n/en/settings'
import { usePermission } from '@/lib/permissions'
import { SettingForm } from './setting-form'
import { SettingsPage } from './settings-page'
import { SwitchSetting } from './switch-setting'
import { useSettingsForm } from './use-settings-form'

/** How the log of everything that happens is looked after. */
export function AuditSettings() {
  const mayRead = usePermission('audit:read')
  const { form, locked } = useSettingsForm({
    read: ({ audit }) => ({ verify_nightly: audit?.verify_nightly ?? true }),
    write: ({ verify_nightly: on }, fixed) =>
      fixed['audit.verify_nightly'] ? {} : { audit: { verify_nightly: on } },
  })
  return (
    <SettingsPage part="audit" text={m.auditText}>
      <SettingForm form={form}>
        <SwitchSetting
          label={m.verifyNightly}
          hint={m.verifyNightlyHint}
          on={form.watch('verify_nightly')}
          onChange={(on) => form.setValue('verify_nightly', on, { shouldDirty: true })}
          locked={locked['audit.verify_nightly']}
        />
      </SettingForm>
      {mayRead && (
        <div className="mt-8 border-t pt-4">
          <Proof />
        </div>
      )}
    </SettingsPage>
  )
}
