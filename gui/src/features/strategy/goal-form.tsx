import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { isPerson, PersonSelect } from '@/components/people/person-select'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { type Goal, useSaveGoal } from '@/data/goals'
import { dayOf, momentAt } from '@/lib/days'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/strategy'
import { usePermission, useWorkspace } from '@/lib/permissions'

/** When on its day a goal is due. */
const DUE_TIME = '17:00'

/** Why one publishes, as a sentence and a number. */
export default function GoalForm({ goal, onClose }: { goal: Goal | null; onClose: () => void }) {
  const { id, timezone } = useWorkspace()
  const save = useSaveGoal(id)
  const maySeePeople = usePermission('members:read')
  const form = useServerForm({
    defaultValues: {
      title: goal?.title ?? '',
      metric: goal?.metric ?? '',
      target: goal?.target?.toString() ?? '',
      due_at: goal?.due_at ? dayOf(goal.due_at, timezone) : '',
      owner_id: goal?.owner_id ?? '',
    },
    send: async (values) => {
      const target = values.target.trim()
      if (target && Number.isNaN(Number(target))) {
        form.setError('target', { message: m.notNumber }, { shouldFocus: true })
        return
      }
      await save.mutateAsync({
        goal,
        body: {
          title: values.title,
          metric: values.metric.trim() || null,
          target: target ? Number(target) : null,
          due_at: values.due_at ? momentAt(values.due_at, DUE_TIME, timezone) : null,
          owner_id: values.owner_id || null,
        },
      })
      onClose()
      toast(goal ? m.done.changed(values.title) : m.done.made(values.title))
    },
  })
  const { errors } = form.formState
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={goal ? m.editGoal : m.newGoal}>
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        <Field label={m.name} error={errors.title?.message}>
          {(control) => (
            <Input
              placeholder={m.goalExample}
              autoComplete="off"
              {...control}
              {...form.register('title')}
            />
          )}
        </Field>
        <div className="grid gap-x-3 sm:grid-cols-[minmax(0,1fr)_8rem]">
          <Field label={m.metric} error={errors.metric?.message}>
            {(control) => (
              <Input placeholder={m.metricExample} {...control} {...form.register('metric')} />
            )}
          </Field>
          <Field label={m.targetLabel} error={errors.target?.message}>
            {(control) => <Input inputMode="decimal" {...control} {...form.register('target')} />}
          </Field>
        </div>
        <div className="grid gap-x-3 sm:grid-cols-2">
          <Field label={m.dueLabel} error={errors.due_at?.message}>
            {(control) => <Input type="date" {...control} {...form.register('due_at')} />}
          </Field>
          {maySeePeople && (
            <Field label={m.owner} error={errors.owner_id?.message}>
              {(control) => (
                <PersonSelect
                  only={isPerson}
                  placeholder={m.nobody}
                  {...control}
                  {...form.register('owner_id')}
                  value={form.watch('owner_id')}
                />
              )}
            </Field>
          )}
        </div>
        <FormActions action={goal ? common.save : m.create.goal} sending={form.sending} />
      </form>
    </Dialog>
  )
}
