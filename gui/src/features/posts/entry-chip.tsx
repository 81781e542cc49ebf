import { Link } from '@tanstack/react-router'
import { ClockAlert, Ellipsis } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Entry } from '@/components/calendar/entries'
import { useDated } from '@/components/calendar/use-days'
import { PlatformMarks } from '@/components/posts/platform-marks'
import { PostMark, toneOf } from '@/components/posts/post-status'
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
  /** There is room for the whole title. */
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
        'group/chip tinted @container relative flex items-center rounded-sm has-[a:focus-visible]:outline-2',
        toneOf(post.status),
        tall && 'border',
        dragging && 'opacity-40',
      )}
    >
      <Link
        to="/w/$workspaceId/posts/$postId"
        params={{ workspaceId: slug, postId: post.id }}
        draggable={false}
        title={post.title}
        className={cn(
          'flex min-w-0 flex-1 gap-1.5 px-1.5 text-ink text-xs leading-4 outline-none',
          tall ? 'flex-wrap py-1.5' : 'items-center py-[3px]',
        )}
      >
        <span className={cn('flex shrink-0', tall && 'h-4 items-center', toneOf(post.status))}>
          <PostMark status={post.status} />
        </span>
        {entry && <span className="sr-only">{m.kinds[entry.kind]}: </span>}
        {entry && entry.kind !== 'due' && (
          <span className="shrink-0 text-ink-2 tabular-nums @max-[10rem]:sr-only">
            {entry.time}
          </span>
        )}
        {late && <span className="sr-only">{words.late}: </span>}
        <span dir="auto" className={cn('min-w-0 flex-1', !tall && 'truncate')}>
          {post.title}
        </span>
        {late && <ClockAlert aria-hidden className="size-3.5 shrink-0 self-center text-red" />}
        <span className={cn('flex', tall ? 'w-full justify-end' : late && '@max-[10rem]:sr-only')}>
          <PlatformMarks platforms={post.platforms} most={tall ? undefined : 1} />
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
