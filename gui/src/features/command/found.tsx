import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { type ReactNode, useDeferredValue } from 'react'
import { membersQuery } from '@/data/members'
import { postsQuery } from '@/data/posts'
import { m as posts } from '@/lib/i18n/en/posts'
import { m as team } from '@/lib/i18n/en/team'
import { usePlace } from '@/lib/permissions'

const SEARCH_FROM = 2
const FOUND = 6

export const ITEM =
  'flex h-9 cursor-default select-none items-center gap-3 rounded px-3 text-base data-[selected=true]:bg-hover'
export const GROUP =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-3 [&_[cmdk-group-heading]]:text-xs'

/** Posts whose words match, as the server finds them, and whether it is still asked. */
export function useFoundPosts(text: string) {
  const { id, scopes } = usePlace()
  const typed = text.trim()
  const q = useDeferredValue(typed)
  const asked = q.length >= SEARCH_FROM && scopes.has('content:read')
  const { data, isPending, isPlaceholderData } = useInfiniteQuery({
    ...postsQuery(id, { q }),
    enabled: asked,
    placeholderData: keepPreviousData,
  })
  return {
    rows: asked ? (data?.pages[0]?.items ?? []) : [],
    waiting: q !== typed || (asked && (isPending || isPlaceholderData)),
  }
}

interface PostsProps {
  rows: ReturnType<typeof useFoundPosts>['rows']
  onClose: () => void
}

export function FoundPosts({ rows, onClose }: PostsProps) {
  const place = usePlace()
  const navigate = useNavigate()
  return (
    <Found
      heading={posts.title}
      rows={rows}
      onChoose={(post) => {
        onClose()
        const params = { ...place.params, postId: post.id } as never
        void navigate({ to: '/w/$workspaceId/posts/$postId', params })
      }}
    >
      {(post) => (
        <>
          <span className="w-12 shrink-0 text-ink-3 text-sm">{post.key}</span>
          <span className="truncate">{post.title}</span>
        </>
      )}
    </Found>
  )
}

interface PeopleProps {
  text: string
  onClose: () => void
}

/** People whose name or address matches, among those whom every page knows. */
export function FoundPeople({ text, onClose }: PeopleProps) {
  const { id, params, scopes } = usePlace()
  const navigate = useNavigate()
  const q = text.trim().toLowerCase()
  const asked = q.length >= SEARCH_FROM && scopes.has('members:read')
  const { data = [] } = useQuery({ ...membersQuery(id), enabled: asked })
  const people = data.map(({ id, full_name, email }) => ({
    id,
    name: full_name ?? '',
    email: email ?? '',
  }))
  return (
    <Found
      heading={team.tabs.members}
      rows={asked ? people.filter((each) => matches(each, q)) : []}
      onChoose={({ name, email }) => {
        onClose()
        void navigate({
          to: '/w/$workspaceId/team',
          params: params as never,
          search: { q: name || email },
        })
      }}
    >
      {({ name, email }) => (
        <>
          <span className="truncate">{name || email}</span>
          <span className="ml-auto truncate text-ink-3 text-sm">{email}</span>
        </>
      )}
    </Found>
  )
}

function matches({ name, email }: { name: string; email: string }, q: string): boolean {
  return name.toLowerCase().includes(q) || email.toLowerCase().includes(q)
}

interface FoundProps<Row> {
  heading: string
  rows: readonly Row[]
  onChoose: (row: Row) => void
  children: (row: Row) => ReactNode
}

function Found<Row extends { id: string }>({ heading, rows, onChoose, children }: FoundProps<Row>) {
  if (rows.length === 0) return null
  return (
    <Command.Group heading={heading} className={GROUP}>
      {rows.slice(0, FOUND).map((row) => (
        <Command.Item key={row.id} value={row.id} onSelect={() => onChoose(row)} className={ITEM}>
          {children(row)}
        </Command.Item>
      ))}
    </Command.Group>
  )
}
