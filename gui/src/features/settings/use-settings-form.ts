import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { hasCode } from '@/api/errors'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/ui/toast'
import {
  type Settings,
  type SettingsUpdate,
  settingsQuery,
  useUpdateSettings,
} from '@/data/settings'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/settings'
import { useWorkspace } from '@/lib/permissions'

interface Options<Values extends FieldValues> {
  /** What the form shows of the settings. */
  read: (settings: Settings) => Values
  /** What it sends of them; `before` is what it showed at first. */
  write: (values: Values, locked: Settings['locked'], before: Values) => SettingsUpdate
}

/** One section of the settings as a form, saved only over what one has seen. */
export function useSettingsForm<Values extends FieldValues>({ read, write }: Options<Values>) {
  const { id } = useWorkspace()
  const client = useQueryClient()
  const { data: settings } = useSuspenseQuery(settingsQuery(id))
  const update = useUpdateSettings(id)
  const form = useServerForm<Values>({
    defaultValues: read(settings) as DefaultValues<Values>,
    send: async (values) => {
      try {
        const saved = await update.mutateAsync({
          version: settings.version,
          body: write(values, settings.locked, read(settings)),
        })
        client.setQueryData(settingsQuery(id).queryKey, saved)
        form.reset(read(saved))
        toast(common.saved)
      } catch (error) {
        if (!hasCode(error, 'version_mismatch')) throw error
        form.reset(read(await client.fetchQuery({ ...settingsQuery(id), staleTime: 0 })))
        throw new Error(m.changedMeanwhile)
      }
    },
  })
  return { form, settings, locked: settings.locked }
}
