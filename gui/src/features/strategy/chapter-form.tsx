import { LinesField, SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { toast } from '@/components/ui/toast'
import { type Chapter, chapters } from '@/data/chapters'
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
  const { id } = useWorkspace()
  const create = chapters.useCreate(id)
  const update = chapters.useUpdate(id)
  const form = useServerForm({
    defaultValues: {
      title: chapter?.title ?? '',
      goal_id: chapter?.goal_id ?? goalId ?? '',
      brief: chapter?.brief ?? '',
    },
    send: async ({ title, goal_id, brief }) => {
      const body = { title, goal_id: goal_id || null, brief: brief.trim() || null }
      await (chapter
        ? update.mutateAsync({ row: chapter, body })
        : create.mutateAsync({ ...body, rank: next }))
      onClose()
      toast(chapter ? m.done.changed(title) : m.done.made(title))
    },
  })
  return (
    <FormSheet
      form={form}
      title={chapter ? m.editChapter : m.newChapter}
      action={chapter ? common.save : m.create.chapter}
      onClose={onClose}
    >
      <TextField form={form} name="title" label={m.name} placeholder={m.chapterExample} />
      <SelectField
        form={form}
        name="goal_id"
        label={m.goal}
        placeholder={m.noGoal}
        options={goals.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <LinesField form={form} name="brief" label={m.brief} hint={m.briefHint} rows={5} />
    </FormSheet>
  )
}
