import { Link } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Entry } from '@/components/calendar/entries'
import { useDated } from '@/components/calendar/use-days'
import { PostMark } from '@/components/posts/post-status'
import { Input } from '@/components/ui/input'
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/components/ui/menu'
import type { PostListed } from '@/data/posts'
import { cn } from '@/lib/cn'
import { addDays, type Day } from '@/lib/days'
import { m } from '@/lib/i18n/en/calendar'
import { m as words } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'

interface Props {
  post: PostListed
  entry?: Entry
  today: Day
  /** Two lines instead of one. */
  tall?: boolean
  onDay?: (post: PostListed, day: Day | null) => void
}

/** A post on a day or in the tray: its state, its time and its name, and a menu that moves it. */
export function EntryChip({ post, entry, today, tall, onDay }: Props) {
  const { slug } = useWorkspace()
  const element = useRef<HTMLDivElement>(null)
  const movable = onDay !== undefined && (!entry || entry.kind === 'due')
  const dragging = useDated(element, post.id, movable)
  const late = entry?.kind === 'due' && entry.day < today
  return (
    <div
      ref={element}
      className={cn(
        'group/chip relative flex items-center rounded-sm hover:bg-hover has-[a:focus-visible]:bg-hover',
        tall ? 'min-h-8 border border-line bg-raised py-1 pl-1' : 'min-h-6',
        dragging && 'opacity-40',
      )}
    >
      <Link
        to="/w/$workspaceId/posts/$postId"
        params={{ workspaceId: slug, postId: post.id }}
        draggable={false}
        title={post.title}
        className={cn(
          'flex min-w-0 flex-1 items-start gap-1.5 self-stretch px-1 text-xs leading-4',
          tall ? 'py-0.5' : 'py-1',
        )}
      >
        <span className="mt-0.5 flex shrink-0">
          <PostMark status={post.status} />
        </span>
        <span className={cn(tall ? 'line-clamp-3' : 'line-clamp-2', late && 'text-red')}>
          {entry && <span className="sr-only">{m.kinds[entry.kind]}: </span>}
          {entry && entry.kind !== 'due' && (
            <span className="text-ink-2 tabular-nums">{entry.time} </span>
          )}
          {late && <span className="sr-only">{words.late}: </span>}
          {post.title}
        </span>
      </Link>
      {movable && <ChipMenu post={post} entry={entry} today={today} onDay={onDay} />}
    </div>
  )
}

function ChipMenu({ post, entry, today, onDay }: Props) {
  const [day, setDay] = useState(entry?.day ?? '')
  const from = entry && entry.day > today ? entry.day : today
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          aria-label={m.menu(post.title)}
          className="absolute top-0 right-0 grid size-6 place-items-center rounded-sm bg-hover text-ink-2 opacity-0 focus-visible:opacity-100 group-hover/chip:opacity-100 data-[state=open]:opacity-100 max-md:static max-md:bg-transparent max-md:opacity-100"
        >
          <Ellipsis aria-hidden className="size-4" />
        </button>
      }
    >
      <MenuLabel>{m.day}</MenuLabel>
      <div className="px-2 pb-1">
        <Input
          type="date"
          aria-label={m.day}
          min={today}
          value={day}
          // What is typed here is no word to look for in the menu.
          onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
          onChange={({ target }) => {
            setDay(target.value)
            if (target.value >= today) onDay?.(post, target.value)
          }}
        />
      </div>
      <MenuLine />
      {entry && entry.day > today && (
        <MenuItem onSelect={() => onDay?.(post, addDays(entry.day, -1))}>{m.before}</MenuItem>
      )}
      <MenuItem onSelect={() => onDay?.(post, addDays(from, 1))}>{m.tomorrow}</MenuItem>
      <MenuItem onSelect={() => onDay?.(post, addDays(from, 7))}>{m.week}</MenuItem>
      {entry && (
        <>
          <MenuLine />
          <MenuItem onSelect={() => onDay?.(post, null)}>{m.clear}</MenuItem>
        </>
      )}
    </Menu>
  )
}
