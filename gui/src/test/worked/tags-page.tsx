import { lazy } from 'react'
import { ListPage } from '@/components/list/list-page'
import { tags } from '@/data/tags'
import { number } from '@/lib/i18n/format'
import { useWorkspace } from '@/lib/permissions'
import { m } from './words'

const TagForm = lazy(() => import('./tag-form'))

/** What posts are gathered by. */
export function TagsPage() {
  const { id } = useWorkspace()
  const remove = tags.useRemove(id)
  return (
    <ListPage
      title={m.title}
      list={tags.pages(id)}
      words={{ empty: m.empty, emptyText: m.emptyText }}
      add={{ scope: 'content:write', id: 'new-tag', text: m.add, keys: 'c', form: TagForm }}
      rows={{
        nameOf: ({ name }) => name,
        edit: TagForm,
        columns: [
          { header: m.name, name: ({ name }) => name },
          {
            header: m.posts,
            wide: 'w-24 text-right',
            cell: ({ post_count: count }) => number(count),
          },
        ],
        acts: (tag) => [
          {
            text: m.remove,
            danger: true,
            ask: { title: m.removeTitle(tag.name), text: m.removeText },
            run: () => remove.mutateAsync(tag),
            done: m.removed(tag.name),
          },
        ],
      }}
    />
  )
}
