import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { Field } from '@/components/form/field'
import { useServerForm } from '@/components/form/use-server-form'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { meKeys } from '@/data/me'
import { useUpdateWorkspace } from '@/data/settings'
import { workspaceQuery } from '@/data/workspaces'
import { time } from '@/lib/dates'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/settings'
import { useWorkspace } from '@/lib/permissions'
import { zones } from '@/lib/zones'
import { SettingForm } from './setting-form'
import { zoneLabel } from './setting-rules'
import { SettingsPage } from './settings-page'

/** What the workspace is called, where it is found and by which clock it works. */
export function GeneralSettings() {
  const { id, timezone } = useWorkspace()
  const client = useQueryClient()
  const router = useRouter()
  const navigate = useNavigate()
  const { data: workspace } = useSuspenseQuery(workspaceQuery(id))
  const update = useUpdateWorkspace(id)
  const form = useServerForm({
    defaultValues: {
      name: workspace.name,
      slug: workspace.slug,
      timezone: workspace.timezone ?? timezone,
    },
    sentences: { version_mismatch: m.changedMeanwhile },
    send: async (body) => {
      const saved = await update.mutateAsync({ version: workspace.version, body })
      client.setQueryData(
        workspaceQuery(id).queryKey,
        (before) => before && { ...before, ...saved },
      )
      form.reset({ name: saved.name, slug: saved.slug, timezone: saved.timezone ?? timezone })
      toast(common.saved)
      // Name, address and clock stand all over the shell; the address may be a new one.
      await client.refetchQueries({ queryKey: meKeys.all })
      if (saved.slug !== workspace.slug) {
        await navigate({
          to: '/w/$workspaceId/settings',
          params: { workspaceId: saved.slug },
          replace: true,
        })
      }
      await router.invalidate()
    },
  })
  const { errors } = form.formState
  const zone = form.watch('timezone')

  return (
    <SettingsPage part="general" text={m.generalText}>
      <SettingForm form={form}>
        <Field label={m.name} error={errors.name?.message}>
          {(control) => <Input autoComplete="off" {...control} {...form.register('name')} />}
        </Field>
        <Field label={m.slug} hint={m.slugHint} error={errors.slug?.message}>
          {(control) => (
            <span className="flex items-center gap-2">
              <span className="shrink-0 text-ink-3">/w/</span>
              <Input
                autoComplete="off"
                spellCheck={false}
                className="min-w-40"
                {...control}
                {...form.register('slug')}
              />
            </span>
          )}
        </Field>
        <Field
          label={m.timezone}
          hint={m.nowThere(time(new Date().toISOString(), zone))}
          error={errors.timezone?.message}
        >
          {(control) => <Zones {...control} {...form.register('timezone')} own={zone} />}
        </Field>
      </SettingForm>
    </SettingsPage>
  )
}

function Zones({ own, ...rest }: { own: string } & Omit<Parameters<typeof Select>[0], 'options'>) {
  return (
    <Select
      options={zones(own).map((zone) => ({ value: zone, label: zoneLabel(zone) }))}
      {...rest}
    />
  )
}
