import { Link } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import type { BoardColumn } from '@/components/board/types'
import { PlatformMarks } from '@/components/posts/platform-marks'
import { PostStatus } from '@/components/posts/post-status'
import { TagMarks } from '@/components/posts/tag-mark'
import { Avatar } from '@/components/ui/avatar'
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/components/ui/menu'
import { Time } from '@/components/ui/time'
import { wayTo } from '@/data/moves'
import type { PostListed, PostStatus as Status } from '@/data/posts'
import { cn } from '@/lib/cn'
import { day } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { m } from '@/lib/i18n/en/board'
import { m as words } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { isLate } from './due'
import { useNames } from './use-names'

interface Props {
  post: PostListed
  columns: readonly BoardColumn<PostListed>[]
  onMove?: (post: PostListed, to: string, index: number) => void
  onArchive?: (post: PostListed) => void
}

/** A post on the board: what it is called, whose it is, and when. */
export function PostCard({ post, columns, onMove, onArchive }: Props) {
  const { slug } = useWorkspace()
  const { people } = useNames()
  const { priority, assignee_id: who } = post
  const when = post.published_at ?? post.scheduled_at ?? post.due_at
  return (
    <article className="rounded-md border border-line bg-raised p-3 pb-2.5 shadow-raised transition-colors ease-out hover:border-line-strong has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent">
      <div className="flex h-4 shrink-0 items-center gap-2 text-ink-3 text-xs">
        {post.key}
        <PlatformMarks platforms={post.platforms} />
        {priority && priority !== 'normal' && (
          <span className={cn(priority === 'urgent' && 'font-medium text-red')}>
            {words.priorities[priority]}
          </span>
        )}
        {onMove && (
          <span className="relative z-10 -mr-2 ml-auto">
            <CardMenu post={post} columns={columns} onMove={onMove} onArchive={onArchive} />
          </span>
        )}
      </div>
      <Link
        to="/w/$workspaceId/posts/$postId"
        params={{ workspaceId: slug, postId: post.id }}
        draggable={false}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
        className="mt-1.5 block font-medium text-base leading-5 outline-none after:absolute after:inset-0"
      >
        {post.title}
      </Link>
      {(post.tags.length > 0 || when || who) && (
        <div className="mt-2 flex h-6 items-center gap-2">
          <TagMarks tags={post.tags} most={1} />
          <span className="ml-auto shrink-0 text-ink-3 text-xs">
            <When post={post} />
          </span>
          {who && <Avatar name={people.get(who) ?? words.gone} label />}
        </div>
      )}
    </article>
  )
}

function When({ post }: { post: PostListed }) {
  const { timezone } = useWorkspace()
  const out = post.published_at ?? post.scheduled_at
  if (out) return <Time utc={out} />
  if (!post.due_at) return null
  const late = isLate(post, timezone, dayOf(Date.now(), timezone))
  return (
    <time dateTime={post.due_at} className={cn(late && 'text-red')}>
      <span className="sr-only">{late ? words.late : words.due}: </span>
      {day(post.due_at, timezone)}
    </time>
  )
}

function CardMenu({ post, columns, onMove, onArchive }: Props) {
  const own = columns.find(({ id }) => id === post.status)
  const place = own?.items.findIndex(({ id }) => id === post.id) ?? -1
  const others = columns.filter(({ id }) => id !== post.status)
  const mayOrder = wayTo(post.status, post.status) !== null
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          aria-label={m.menu(post.title)}
          className="grid size-6 place-items-center rounded text-ink-3 hover:bg-hover hover:text-ink focus-visible:opacity-100 data-[state=open]:opacity-100 md:opacity-0 md:group-hover/card:opacity-100"
        >
          <Ellipsis aria-hidden className="size-4" />
        </button>
      }
    >
      <MenuLabel>{m.moveTo}</MenuLabel>
      {others.map(({ id }) => {
        const possible = wayTo(post.status, id as Status) !== null
        return (
          <MenuItem key={id} disabled={!possible} onSelect={() => onMove?.(post, id, 0)}>
            <PostStatus status={id as Status} />
          </MenuItem>
        )
      })}
      {mayOrder && (
        <>
          <MenuLine />
          <MenuItem disabled={place <= 0} onSelect={() => onMove?.(post, post.status, 0)}>
            {m.top}
          </MenuItem>
          <MenuItem disabled={place <= 0} onSelect={() => onMove?.(post, post.status, place - 1)}>
            {m.up}
          </MenuItem>
          <MenuItem
            disabled={place + 1 >= (own?.items.length ?? 0)}
            onSelect={() => onMove?.(post, post.status, place + 1)}
          >
            {m.down}
          </MenuItem>
        </>
      )}
      {onArchive && post.status !== 'archived' && (
        <>
          <MenuLine />
          <MenuItem onSelect={() => onArchive(post)}>{m.archive}</MenuItem>
        </>
      )}
    </Menu>
  )
}
