import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { PostStatus } from '@/components/posts/post-status'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Time } from '@/components/ui/time'
import { membersQuery } from '@/data/members'
import { type PostChange, useChangePost } from '@/data/post-changes'
import { chapterNamesQuery } from '@/data/strategy-names'
import { m as side } from '@/lib/i18n/en/editor-side'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { failed } from '../use-acts'
import { Attachments } from './attachments'
import { DueField } from './due-field'
import { Tags } from './tags'

const PRIORITIES = (['urgent', 'high', 'normal', 'low'] as const).map((value) => ({
  value,
  label: posts.priorities[value],
}))

/** What a post has beside its words; each change is kept at once. */
export default function DetailsPanel() {
  const { post, editable } = useDesk()
  const { id, scopes } = useWorkspace()
  const change = useChangePost(id, post.id)
  const { data: members = [] } = useQuery({
    ...membersQuery(id),
    enabled: scopes.has('members:read'),
  })
  const { data: chapters = [] } = useQuery({
    ...chapterNamesQuery(id),
    enabled: scopes.has('strategy:read'),
  })
  const put = (changes: PostChange) => change.mutate(changes, { onError: failed })
  const people = members.map((each) => ({
    value: each.user_id,
    label: each.full_name ?? each.email ?? '–',
  }))

  return (
    <>
      <div className="space-y-2.5">
        <Row label={posts.status}>
          {() => (
            <span className="text-sm">
              <PostStatus status={post.status} />
            </span>
          )}
        </Row>
        <Choice
          label={side.details.assignee}
          placeholder={side.details.nobody}
          options={people}
          value={post.assignee_id ?? ''}
          onChoose={(value) => put({ assignee_id: value || null })}
        />
        <Choice
          label={side.details.owner}
          placeholder={side.details.nobody}
          options={people}
          value={post.owner_id ?? ''}
          onChoose={(value) => put({ owner_id: value || null })}
        />
        <Row label={side.details.due}>
          {(control) => (
            <DueField
              id={control}
              due={post.due_at ?? null}
              onChange={(due_at) => put({ due_at })}
            />
          )}
        </Row>
        <Choice
          label={side.details.priority}
          options={PRIORITIES}
          value={post.priority ?? 'normal'}
          onChoose={(value) => put({ priority: value as (typeof PRIORITIES)[number]['value'] })}
        />
        {chapters.length > 0 && (
          <Choice
            label={side.details.chapter}
            placeholder={side.details.noChapter}
            options={chapters.map(({ id: value, title }) => ({ value, label: title }))}
            value={post.chapter_id ?? ''}
            onChoose={(value) => put({ chapter_id: value || null })}
          />
        )}
        <Row label={side.details.hours}>
          {(control) => (
            <Input
              id={control}
              key={post.estimated_hours ?? ''}
              type="number"
              min={0}
              max={1000}
              step={0.5}
              disabled={!editable}
              defaultValue={post.estimated_hours ?? ''}
              onBlur={({ target }) => {
                const hours = target.value === '' ? null : Number(target.value)
                if (hours !== (post.estimated_hours ?? null)) put({ estimated_hours: hours })
              }}
            />
          )}
        </Row>
      </div>
      <Part title={side.details.tags}>
        <Tags />
      </Part>
      <Part title={side.details.attachments}>
        <Attachments />
      </Part>
      <p className="mt-6 border-t pt-4 text-ink-3 text-xs leading-5">
        {side.details.created} <Time utc={post.created_at} />
        <br />
        {side.details.changed} <Time utc={post.updated_at} relative />,{' '}
        {side.details.version(post.latest_version)}
      </p>
    </>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: ComponentProps<typeof Select>['options']
  placeholder?: string
  onChoose: (value: string) => void
}

function Choice({ label, onChoose, ...rest }: ChoiceProps) {
  const { editable } = useDesk()
  return (
    <Row label={label}>
      {(control) => (
        <Select
          id={control}
          disabled={!editable}
          className="min-w-0"
          onChange={({ target }) => onChoose(target.value)}
          {...rest}
        />
      )}
    </Row>
  )
}

function Row({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="grid min-h-9 grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-2">
      <label htmlFor={id} className="text-ink-2 text-sm">
        {label}
      </label>
      {children(id)}
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-6 border-t pt-4">
      <h3 className="mb-2 font-medium text-sm">{title}</h3>
      {children}
    </section>
  )
}
