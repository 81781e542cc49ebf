import { Field } from '@/components/form/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { SettingsUpdate } from '@/data/settings'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/settings'
import { LockedNote, SettingForm } from './setting-form'
import { SettingsPage } from './settings-page'
import { useSettingsForm } from './use-settings-form'

type Change = NonNullable<SettingsUpdate['members']>
const INVITERS = (['admins', 'owners'] as const).map((value) => ({
  value,
  label: m.invitersOf[value],
}))
const ROLES = (['admin', 'editor', 'member', 'viewer', 'guest'] as const).map((value) => ({
  value,
  label: common.roles[value] ?? value,
}))

/** How people come in. */
export function MemberSettings() {
  const { form, locked } = useSettingsForm({
    read: ({ members }) => ({
      inviters: (members?.inviters ?? 'admins') as string,
      invite_days: String(members?.invite_days ?? 7),
      default_invite_role: (members?.default_invite_role ?? 'member') as string,
    }),
    write: (values) => ({
      members: {
        inviters: values.inviters as Change['inviters'],
        invite_days: Number(values.invite_days),
        default_invite_role: values.default_invite_role as Change['default_invite_role'],
      },
    }),
  })
  const { errors } = form.formState
  const isLocked = (name: string) => Boolean(locked[`members.${name}`])
  return (
    <SettingsPage part="members" text={m.membersText}>
      <SettingForm form={form}>
        <Field label={m.inviters} error={errors.inviters?.message}>
          {(control) => (
            <Select
              options={INVITERS}
              disabled={isLocked('inviters')}
              {...control}
              {...form.register('inviters')}
            />
          )}
        </Field>
        <LockedNote reason={locked['members.inviters']} />
        <Field label={m.defaultRole} error={errors.default_invite_role?.message}>
          {(control) => (
            <Select
              options={ROLES}
              disabled={isLocked('default_invite_role')}
              {...control}
              {...form.register('default_invite_role')}
            />
          )}
        </Field>
        <LockedNote reason={locked['members.default_invite_role']} />
        <Field label={m.inviteDays} hint={m.inviteDaysHint} error={errors.invite_days?.message}>
          {(control) => (
            <Input
              type="number"
              min={1}
              max={30}
              className="max-w-28"
              disabled={isLocked('invite_days')}
              {...control}
              {...form.register('invite_days')}
            />
          )}
        </Field>
        <LockedNote reason={locked['members.invite_days']} />
      </SettingForm>
    </SettingsPage>
  )
}
