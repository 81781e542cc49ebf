import { Controller } from 'react-hook-form'
import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { Switch } from '@/components/ui/switch'
import { toast } from '@/components/ui/toast'
import { type SavedView, useChangeView, useSaveView } from '@/data/saved-views'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'

interface Props {
  /** The view to change; without one a new one is saved. */
  view?: SavedView
  query: string
  /** One's own: saving under the name of one of them takes its place. */
  views: readonly SavedView[]
  onRemove: () => void
  onClose: () => void
}

export default function SaveView({ view, query, views, onRemove, onClose }: Props) {
  const { id } = useWorkspace()
  const save = useSaveView(id)
  const change = useChangeView(id)
  const form = useServerForm({
    defaultValues: {
      name: view?.name ?? '',
      shared: view?.shared ?? false,
      is_default: view?.is_default ?? false,
    },
    send: async (values) => {
      const same = view ?? views.find(({ name }) => name === values.name.trim())
      if (same) await change.mutateAsync({ view: same, change: { ...values, query } })
      else await save.mutateAsync({ ...values, page: 'posts', query })
      onClose()
      toast(m.saved.kept(values.name))
    },
  })

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={view ? m.saved.rename : m.saved.save}
      text={view ? undefined : m.saved.saveText}
    >
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        <Field label={m.saved.name} error={form.formState.errors.name?.message}>
          {(control) => (
            <Input
              placeholder={m.saved.namePlaceholder}
              autoComplete="off"
              maxLength={80}
              {...control}
              {...form.register('name')}
            />
          )}
        </Field>
        {(['shared', 'is_default'] as const).map((name) => (
          <Controller
            key={name}
            name={name}
            control={form.control}
            render={({ field: { value, onChange, ref } }) => (
              // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is one.
              <label className="flex min-h-9 items-center justify-between gap-4 text-sm">
                {name === 'shared' ? m.saved.share : m.saved.first}
                <Switch ref={ref} checked={value} onCheckedChange={onChange} />
              </label>
            )}
          />
        ))}
        <FormActions action={common.save} sending={form.sending}>
          {view && (
            <Button look="danger" className="mr-auto" onClick={onRemove}>
              {m.saved.remove}
            </Button>
          )}
        </FormActions>
      </form>
    </Dialog>
  )
}
