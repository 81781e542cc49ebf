import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { PeoplePicker } from '@/components/people/people-picker'
import { isPerson, PersonSelect } from '@/components/people/person-select'
import { Dialog } from '@/components/ui/dialog'
import { Input, Textarea } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { type Project, type ProjectCreate, useSaveProject } from '@/data/projects'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/settings'
import { useWorkspace } from '@/lib/permissions'
import { repositoriesOf } from './project-rules'

const VISIBILITIES = (['open', 'private'] as const).map((value) => ({
  value,
  label: m.visibilities[value],
}))

/** A name, a key that stays, who leads it and who sees it. */
export default function ProjectForm({
  project,
  onClose,
}: {
  project: Project | null
  onClose: () => void
}) {
  const { id } = useWorkspace()
  const save = useSaveProject(id)
  const form = useServerForm({
    defaultValues: {
      key: project?.key ?? '',
      name: project?.name ?? '',
      description: project?.description ?? '',
      lead_id: project?.lead_id ?? '',
      visibility: (project?.visibility ?? 'open') as string,
      member_ids: project?.member_ids ?? [],
      repositories: project?.repositories.map(({ url }) => url).join('\n') ?? '',
    },
    send: async ({ lead_id: lead, visibility, repositories, key, ...rest }) => {
      const body: ProjectCreate = {
        ...rest,
        key: key.trim().toUpperCase(),
        lead_id: lead || null,
        visibility: visibility as ProjectCreate['visibility'],
        repositories: repositoriesOf(repositories, project?.repositories ?? []),
      }
      const saved = await save.mutateAsync({ project, body })
      onClose()
      toast(m.projectSaved(saved.name))
    },
  })
  const { errors } = form.formState
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={project ? m.editProject(project.name) : m.newProject}
    >
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        <Field label={m.name} error={errors.name?.message}>
          {(control) => <Input autoComplete="off" {...control} {...form.register('name')} />}
        </Field>
        {!project && (
          <Field label={m.projectKey} hint={m.projectKeyHint} error={errors.key?.message}>
            {(control) => (
              <Input
                autoComplete="off"
                maxLength={10}
                className="max-w-40 uppercase"
                {...control}
                {...form.register('key')}
              />
            )}
          </Field>
        )}
        <Field label={m.description} error={errors.description?.message}>
          {(control) => <Textarea rows={2} {...control} {...form.register('description')} />}
        </Field>
        <div className="grid gap-x-4 sm:grid-cols-2">
          <Field label={m.lead} error={errors.lead_id?.message}>
            {(control) => (
              <PersonSelect
                only={isPerson}
                placeholder={m.nobody}
                {...control}
                {...form.register('lead_id')}
              />
            )}
          </Field>
          <Field label={m.visibility} error={errors.visibility?.message}>
            {(control) => (
              <Select options={VISIBILITIES} {...control} {...form.register('visibility')} />
            )}
          </Field>
        </div>
        {form.watch('visibility') === 'private' && (
          <PeoplePicker
            label={m.people}
            hint={m.peopleHint}
            error={errors.member_ids?.message}
            without={form.watch('lead_id')}
            chosen={form.watch('member_ids')}
            onChange={(ids) => form.setValue('member_ids', ids, { shouldDirty: true })}
          />
        )}
        <Field
          label={m.repositories}
          hint={m.repositoriesHint}
          error={errors.repositories?.message}
        >
          {(control) => <Textarea rows={2} {...control} {...form.register('repositories')} />}
        </Field>
        <FormActions action={project ? common.save : m.createProject} sending={form.sending} />
      </form>
    </Dialog>
  )
}
