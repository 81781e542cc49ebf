import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { Input, Textarea } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { type Chapter, useSaveChapter } from '@/data/chapters'
import type { Goal } from '@/data/goals'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/strategy'
import { useWorkspace } from '@/lib/permissions'

interface Props {
  chapter: Chapter | null
  goals: readonly Goal[]
  goalId?: string
  /** The rank that comes after all others. */
  next: number
  onClose: () => void
}

/** A section of the strategy: what its posts have in common. */
export default function ChapterForm({ chapter, goals, goalId, next, onClose }: Props) {
  const save = useSaveChapter(useWorkspace().id)
  const form = useServerForm({
    defaultValues: {
      title: chapter?.title ?? '',
      goal_id: chapter?.goal_id ?? goalId ?? '',
      brief: chapter?.brief ?? '',
    },
    send: async ({ title, goal_id, brief }) => {
      const body = { title, goal_id: goal_id || null, brief: brief.trim() || null }
      await save.mutateAsync({ chapter, body: chapter ? body : { ...body, rank: next } })
      onClose()
      toast(chapter ? m.done.changed(title) : m.done.made(title))
    },
  })
  const { errors } = form.formState
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={chapter ? m.editChapter : m.newChapter}
    >
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        <Field label={m.name} error={errors.title?.message}>
          {(control) => (
            <Input
              placeholder={m.chapterExample}
              autoComplete="off"
              {...control}
              {...form.register('title')}
            />
          )}
        </Field>
        <Field label={m.goal} error={errors.goal_id?.message}>
          {(control) => (
            <Select
              options={goals.map(({ id, title }) => ({ value: id, label: title }))}
              placeholder={m.noGoal}
              {...control}
              {...form.register('goal_id')}
            />
          )}
        </Field>
        <Field label={m.brief} hint={m.briefHint} error={errors.brief?.message}>
          {(control) => <Textarea rows={5} {...control} {...form.register('brief')} />}
        </Field>
        <FormActions action={chapter ? common.save : m.create.chapter} sending={form.sending} />
      </form>
    </Dialog>
  )
}
