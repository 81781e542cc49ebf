import { LinesField, OwnField, SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import type { FormProps } from '@/components/list/add-button'
import { PeoplePicker } from '@/components/people/people-picker'
import { isPerson, PersonSelect } from '@/components/people/person-select'
import { toast } from '@/components/ui/toast'
import { type Project, projects } from '@/data/projects'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/settings'
import { useWorkspace } from '@/lib/permissions'
import { repositoriesOf } from './project-rules'

const VISIBILITIES = (['open', 'private'] as const).map((value) => ({
  value,
  label: m.visibilities[value],
}))

/** A name, a key that stays, who leads it and who sees it. */
export default function ProjectForm({ row, onClose }: FormProps<Project>) {
  const { id } = useWorkspace()
  const create = projects.useCreate(id)
  const update = projects.useUpdate(id)
  const form = useServerForm({
    defaultValues: {
      key: '',
      name: row?.name ?? '',
      description: row?.description ?? '',
      lead_id: row?.lead_id ?? '',
      visibility: row?.visibility ?? ('open' as Project['visibility']),
      member_ids: row?.member_ids ?? [],
      repositories: row?.repositories.map(({ url }) => url).join('\n') ?? '',
    },
    send: async ({ lead_id: lead, repositories, key, ...rest }) => {
      const body = {
        ...rest,
        lead_id: lead || null,
        repositories: repositoriesOf(repositories, row?.repositories ?? []),
      }
      const saved = row
        ? await update.mutateAsync({ row, body })
        : await create.mutateAsync({ ...body, key: key.trim().toUpperCase() })
      onClose()
      toast(m.projectSaved(saved.name))
    },
  })
  return (
    <FormSheet
      form={form}
      title={row ? m.editProject(row.name) : m.newProject}
      action={row ? common.save : m.createProject}
      onClose={onClose}
    >
      <TextField form={form} name="name" label={m.name} />
      {!row && (
        <TextField
          form={form}
          name="key"
          label={m.projectKey}
          hint={m.projectKeyHint}
          maxLength={10}
          className="max-w-40 uppercase"
        />
      )}
      <LinesField form={form} name="description" label={m.description} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <OwnField form={form} name="lead_id" label={m.lead}>
          {(control) => <PersonSelect only={isPerson} placeholder={m.nobody} {...control} />}
        </OwnField>
        <SelectField form={form} name="visibility" label={m.visibility} options={VISIBILITIES} />
      </div>
      {form.watch('visibility') === 'private' && (
        <PeoplePicker
          label={m.people}
          hint={m.peopleHint}
          error={form.formState.errors.member_ids?.message}
          without={form.watch('lead_id')}
          chosen={form.watch('member_ids')}
          onChange={(ids) => form.setValue('member_ids', ids, { shouldDirty: true })}
        />
      )}
      <LinesField
        form={form}
        name="repositories"
        label={m.repositories}
        hint={m.repositoriesHint}
      />
    </FormSheet>
  )
}
