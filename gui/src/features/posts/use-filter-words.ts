import { useQuery } from '@tanstack/react-query'
import { statusesOf } from '@/data/post-filters'
import { FACETS, type Facet, ME } from '@/data/post-search'
import { tagsQuery } from '@/data/tags'
import { m } from '@/lib/i18n/en/posts'
import { list } from '@/lib/i18n/format'
import { useWorkspace } from '@/lib/permissions'
import { useNames, useStrategyNames } from './use-names'
import { usePostSearch } from './use-post-search'

export interface FilterWord {
  facet: Facet
  name: string
  text: string
}

/** What narrows the list, in words: one for each that is set. */
export function useFilterWords(): FilterWord[] {
  const { search } = usePostSearch()
  const { id } = useWorkspace()
  const { data: tags } = useQuery({ ...tagsQuery(id), enabled: search.tag !== undefined })
  const { people } = useNames()
  const { goals, chapters } = useStrategyNames()
  const titled = (all: readonly { id: string; title: string }[], id: string) =>
    all.find((each) => each.id === id)?.title ?? m.unknown
  const person = (id: string) => (id === ME ? m.me : (people.get(id) ?? m.gone))
  const say: { [F in Facet]: (value: string) => string } = {
    status: (value) =>
      list(
        statusesOf(value).map((each) => m.statuses[each]),
        'disjunction',
      ),
    platform: (value) => m.platforms[value as keyof typeof m.platforms],
    assignee: person,
    owner: person,
    goal: (id) => titled(goals, id),
    chapter: (id) => titled(chapters, id),
    tag: (name) => (tags && !tags.some(sameTag(name)) ? m.goneTag(name) : name),
    due: (value) => m.dues[value as keyof typeof m.dues],
    priority: (value) => m.priorities[value as keyof typeof m.priorities],
  }
  return FACETS.flatMap((facet) => {
    const value = search[facet]
    return value === undefined ? [] : [{ facet, name: m[facet], text: say[facet](value) }]
  })
}

const folded = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** A filter names a tag in any spelling, or by its id. */
const sameTag = (name: string) => (tag: { id: string; name: string }) =>
  tag.id === name || folded(tag.name) === folded(name)
