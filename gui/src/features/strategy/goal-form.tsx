import { OwnField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { isPerson, PersonSelect } from '@/components/people/person-select'
import { toast } from '@/components/ui/toast'
import { type Goal, goals } from '@/data/goals'
import { dayOf, momentAt } from '@/lib/days'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/strategy'
import { usePermission, useWorkspace } from '@/lib/permissions'

/** When on its day a goal is due. */
const DUE_TIME = '17:00'

/** Why one publishes, as a sentence and a number. */
export default function GoalForm({ goal, onClose }: { goal: Goal | null; onClose: () => void }) {
  const { id, timezone } = useWorkspace()
  const create = goals.useCreate(id)
  const update = goals.useUpdate(id)
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
      const body = {
        title: values.title,
        metric: values.metric.trim() || null,
        target: target ? Number(target) : null,
        due_at: values.due_at ? momentAt(values.due_at, DUE_TIME, timezone) : null,
        owner_id: values.owner_id || null,
      }
      await (goal ? update.mutateAsync({ row: goal, body }) : create.mutateAsync(body))
      onClose()
      toast(goal ? m.done.changed(values.title) : m.done.made(values.title))
    },
  })
  return (
    <FormSheet
      form={form}
      title={goal ? m.editGoal : m.newGoal}
      action={goal ? common.save : m.create.goal}
      onClose={onClose}
    >
      <TextField form={form} name="title" label={m.name} placeholder={m.goalExample} />
      <div className="grid gap-x-3 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <TextField form={form} name="metric" label={m.metric} placeholder={m.metricExample} />
        <TextField form={form} name="target" label={m.targetLabel} inputMode="decimal" />
      </div>
      <div className="grid gap-x-3 sm:grid-cols-2">
        <TextField form={form} name="due_at" label={m.dueLabel} type="date" />
        {maySeePeople && (
          <OwnField form={form} name="owner_id" label={m.owner}>
            {(control) => (
              <PersonSelect
                only={isPerson}
                placeholder={m.nobody}
                {...control}
                value={form.watch('owner_id')}
              />
            )}
          </OwnField>
        )}
      </div>
    </FormSheet>
  )
}
