import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { PostStatus } from '@/components/posts/post-status'
import { Select } from '@/components/ui/select'
import { joined, statusesOf } from '@/data/post-filters'
import { DUES, ME, PLATFORMS, PRIORITIES, STATUSES } from '@/data/post-search'
import { tagsQuery } from '@/data/tags'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { useNames, useStrategyNames } from './use-names'
import { usePostSearch } from './use-post-search'

type Option = { value: string; label: string }

/** Everything that narrows the posts, at once; each choice holds immediately. */
export default function FilterForm() {
  const { id } = useWorkspace()
  const { search, change } = usePostSearch()
  const { people } = useNames()
  const { goals, chapters } = useStrategyNames()
  const { data: tags = [] } = useQuery(tagsQuery(id))
  const chosen = statusesOf(search.status)

  const persons: Option[] = [
    { value: ME, label: m.me },
    ...[...people].map(([value, label]) => ({ value, label })),
  ]
  const words = <Key extends string>(keys: readonly Key[], labels: Record<Key, string>) =>
    keys.map((value) => ({ value, label: labels[value] }))
  const titled = (all: readonly { id: string; title: string }[]) =>
    all.map(({ id: value, title: label }) => ({ value, label }))

  return (
    <div>
      <fieldset className="mb-4">
        <legend className="mb-2 text-ink-3 text-xs">{m.status}</legend>
        <div className="flex flex-wrap gap-1.5">
          {STATUSES.map((status) => {
            const on = chosen.includes(status)
            return (
              <button
                key={status}
                type="button"
                aria-pressed={on}
                className={cn(
                  'h-7 rounded-full border px-2.5 text-sm transition-colors ease-out',
                  on
                    ? 'border-accent bg-accent-soft'
                    : 'border-line hover:border-line-strong hover:bg-hover',
                )}
                onClick={() =>
                  change({
                    status: joined(
                      on ? chosen.filter((each) => each !== status) : [...chosen, status],
                    ),
                  })
                }
              >
                <PostStatus status={status} />
              </button>
            )
          })}
        </div>
      </fieldset>
      <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-y-1.5">
        <Line name={m.assignee}>
          {(label) => (
            <Select
              id={label}
              options={persons}
              placeholder={m.anybody}
              value={search.assignee ?? ''}
              onChange={({ target }) => change({ assignee: target.value || undefined })}
            />
          )}
        </Line>
        <Line name={m.owner}>
          {(label) => (
            <Select
              id={label}
              options={persons}
              placeholder={m.anybody}
              value={search.owner ?? ''}
              onChange={({ target }) => change({ owner: target.value || undefined })}
            />
          )}
        </Line>
        <Line name={m.due}>
          {(label) => (
            <Select
              id={label}
              options={words(DUES, m.dues)}
              placeholder={m.anyDue}
              value={search.due ?? ''}
              onChange={({ target }) => change({ due: DUES.find((each) => each === target.value) })}
            />
          )}
        </Line>
        <Line name={m.tag}>
          {(label) => (
            <Select
              id={label}
              options={tags.map(({ name }) => ({ value: name, label: name }))}
              placeholder={m.anyTag}
              value={search.tag ?? ''}
              onChange={({ target }) => change({ tag: target.value || undefined })}
            />
          )}
        </Line>
        {goals.length > 0 && (
          <Line name={m.goal}>
            {(label) => (
              <Select
                id={label}
                options={titled(goals)}
                placeholder={m.anyGoal}
                value={search.goal ?? ''}
                onChange={({ target }) => change({ goal: target.value || undefined })}
              />
            )}
          </Line>
        )}
        {chapters.length > 0 && (
          <Line name={m.chapter}>
            {(label) => (
              <Select
                id={label}
                options={titled(
                  chapters.filter(({ goal_id }) => !search.goal || goal_id === search.goal),
                )}
                placeholder={m.anyChapter}
                value={search.chapter ?? ''}
                onChange={({ target }) => change({ chapter: target.value || undefined })}
              />
            )}
          </Line>
        )}
        <Line name={m.platform}>
          {(label) => (
            <Select
              id={label}
              options={words(PLATFORMS, m.platforms)}
              placeholder={m.anyPlatform}
              value={search.platform ?? ''}
              onChange={({ target }) =>
                change({ platform: PLATFORMS.find((each) => each === target.value) })
              }
            />
          )}
        </Line>
        <Line name={m.priority}>
          {(label) => (
            <Select
              id={label}
              options={words(PRIORITIES, m.priorities)}
              placeholder={m.anyPriority}
              value={search.priority ?? ''}
              onChange={({ target }) =>
                change({ priority: PRIORITIES.find((each) => each === target.value) })
              }
            />
          )}
        </Line>
      </div>
    </div>
  )
}

function Line({ name, children }: { name: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="text-ink-2 text-sm">
        {name}
      </label>
      {children(id)}
    </>
  )
}
