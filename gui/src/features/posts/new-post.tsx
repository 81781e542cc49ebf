import { useNavigate } from '@tanstack/react-router'
import { Field } from '@/components/form/field'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { useWhereItGoes } from '@/components/posts/where-it-goes'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { PLATFORMS } from '@/data/post-search'
import { type Platform, type PostCreate, useCreatePost } from '@/data/posts'
import { type Day, momentAt } from '@/lib/days'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { DUE_TIME } from './due'

const BEGINNINGS = (['draft', 'idea'] as const).map((value) => ({
  value,
  label: m.statuses[value],
}))
const FIRST = PLATFORMS.map((value) => ({ value, label: m.platforms[value] }))

/** A post begins with a title alone; the rest may be said now or later. */
export default function NewPost({ due, onClose }: { due?: Day; onClose: () => void }) {
  const { id, slug, timezone } = useWorkspace()
  const create = useCreatePost(id)
  const navigate = useNavigate()
  const form = useServerForm({
    defaultValues: { title: '', status: 'draft', platform: '', due_at: due ?? '' },
    send: async ({ title, status, platform, due_at: day }) => {
      const body: PostCreate = { title, status: status === 'idea' ? 'idea' : 'draft' }
      if (day) body.due_at = momentAt(day, DUE_TIME, timezone)
      if (platform) body.variants = { [platform]: '' }
      const post = await create.mutateAsync(body)
      onClose()
      toast(m.created(post.key))
      // Who plans in the calendar goes on planning; everybody else writes.
      if (due) return
      await navigate({
        to: '/w/$workspaceId/posts/$postId',
        params: { workspaceId: slug, postId: post.id },
      })
    },
  })
  const { errors } = form.formState
  const whereItGoes = useWhereItGoes()
  const platform = form.watch('platform') as Platform | ''
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={m.new}>
      <form onSubmit={form.onSubmit} noValidate>
        <FormProblem text={form.problem} />
        <Field label={m.name} error={errors.title?.message}>
          {(control) => (
            <Input
              placeholder={m.namePlaceholder}
              autoComplete="off"
              {...control}
              {...form.register('title')}
            />
          )}
        </Field>
        <div className="grid gap-x-3 sm:grid-cols-[6.5rem_minmax(0,1fr)_9.5rem]">
          <Field label={m.startAs} error={errors.status?.message}>
            {(control) => <Select options={BEGINNINGS} {...control} {...form.register('status')} />}
          </Field>
          <Field label={m.firstPlatform}>
            {(control) => (
              <Select
                options={FIRST}
                placeholder={m.noPlatform}
                {...control}
                {...form.register('platform')}
              />
            )}
          </Field>
          <Field label={m.due} error={errors.due_at?.message}>
            {(control) => <Input type="date" {...control} {...form.register('due_at')} />}
          </Field>
        </div>
        <p aria-live="polite" className="-mt-2 mb-4 text-ink-3 text-sm empty:hidden">
          {platform && whereItGoes(platform)}
        </p>
        <FormActions action={m.create} sending={form.sending} />
      </form>
    </Dialog>
  )
}
