import { useSuspenseQuery } from '@tanstack/react-query'
import { Field } from '@/components/form/field'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { meQuery, useUpdateMe } from '@/data/me'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/profile'
import { zones } from '@/lib/zones'

export default function AboutSection() {
  const { user } = useSuspenseQuery(meQuery()).data
  const update = useUpdateMe()
  const form = useServerForm({
    defaultValues: { full_name: user.full_name, timezone: user.timezone },
    send: async (values) => {
      await update.mutateAsync({ version: user.version, change: values })
      form.reset(values)
      toast(m.about.saved)
    },
  })
  const { errors, isDirty } = form.formState
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <FormProblem text={form.problem} />
      <Field label={m.about.name} error={errors.full_name?.message}>
        {(control) => <Input autoComplete="name" {...control} {...form.register('full_name')} />}
      </Field>
      <Field label={m.about.timezone} hint={m.about.timezoneHint} error={errors.timezone?.message}>
        {(control) => (
          <Select
            options={zoneChoices(user.timezone)}
            {...control}
            {...form.register('timezone')}
          />
        )}
      </Field>
      <Button
        type="submit"
        look={isDirty ? 'primary' : 'plain'}
        disabled={!isDirty}
        aria-disabled={form.sending}
      >
        {common.save}
      </Button>
    </form>
  )
}

const zoneChoices = (now: string) =>
  zones(now).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
