import { useId } from 'react'
import { Proof } from '@/components/audit/proof'
import { Switch } from '@/components/ui/switch'
import { m } from '@/lib/i18n/en/settings'
import { usePermission } from '@/lib/permissions'
import { LockedNote, SettingForm } from './setting-form'
import { SettingsPage } from './settings-page'
import { useSettingsForm } from './use-settings-form'

/** How the log of everything that happens is looked after. */
export function AuditSettings() {
  const id = useId()
  const mayWrite = usePermission('workspace:write')
  const mayRead = usePermission('audit:read')
  const { form, locked } = useSettingsForm({
    read: ({ audit }) => ({ verify_nightly: audit?.verify_nightly ?? true }),
    write: ({ verify_nightly: on }, fixed) =>
      fixed['audit.verify_nightly'] ? {} : { audit: { verify_nightly: on } },
  })
  const reason = locked['audit.verify_nightly']
  return (
    <SettingsPage part="audit" text={m.auditText}>
      <SettingForm form={form}>
        <div className="mb-5 flex items-start gap-4">
          <div className="min-w-0 flex-1">
            <label htmlFor={id} className="font-medium text-sm">
              {m.verifyNightly}
            </label>
            <p id={`${id}-below`} className="text-ink-3 text-sm">
              {m.verifyNightlyHint}
            </p>
          </div>
          <Switch
            id={id}
            aria-describedby={`${id}-below`}
            disabled={Boolean(reason) || !mayWrite}
            checked={form.watch('verify_nightly')}
            onCheckedChange={(on) => form.setValue('verify_nightly', on, { shouldDirty: true })}
          />
        </div>
        <LockedNote reason={reason} />
      </SettingForm>
      {mayRead && (
        <div className="mt-8 border-t pt-4">
          <Proof />
        </div>
      )}
    </SettingsPage>
  )
}
