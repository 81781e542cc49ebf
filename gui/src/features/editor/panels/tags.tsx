import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { usePutTags } from '@/data/post-changes'
import { tagsQuery } from '@/data/tags'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { failed } from '../use-acts'

/** The tags of the post; a name that is new becomes a tag. */
export function Tags() {
  const { post, editable } = useDesk()
  const { id } = useWorkspace()
  const { data: known = [] } = useQuery(tagsQuery(id))
  const put = usePutTags(id, post.id)
  const [typed, setTyped] = useState('')
  const list = useId()
  const names = post.tags.map(({ name }) => name)
  const change = (next: string[]) => put.mutate(next, { onError: failed })

  function add() {
    const name = typed.trim().replace(/,$/, '')
    setTyped('')
    const there = names.some((each) => each.toLowerCase() === name.toLowerCase())
    if (name && !there) change([...names, name])
  }

  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {names.map((name) => (
        <span
          key={name}
          className="inline-flex h-7 items-center gap-1 rounded-full border bg-raised pl-2.5 text-sm last:pr-2.5"
        >
          {name}
          {editable && (
            <button
              type="button"
              aria-label={side.details.removeTag(name)}
              className="grid size-6 place-items-center rounded-full text-ink-3 hover:bg-hover hover:text-ink"
              onClick={() => change(names.filter((each) => each !== name))}
            >
              <X aria-hidden className="size-3.5" />
            </button>
          )}
        </span>
      ))}
      {editable && (
        <>
          <input
            dir="auto"
            aria-label={side.details.addTag}
            placeholder={side.details.addTag}
            list={list}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ',') return
              event.preventDefault()
              add()
            }}
            onBlur={add}
            className="h-7 w-28 min-w-0 grow rounded bg-transparent px-1 text-sm"
          />
          <datalist id={list}>
            {known
              .filter(({ name }) => !names.includes(name))
              .map(({ id: key, name }) => (
                <option key={key} value={name} />
              ))}
          </datalist>
        </>
      )}
    </div>
  )
}
