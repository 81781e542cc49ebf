import { Link } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import type { Chapter } from '@/data/chapters'
import { m } from '@/lib/i18n/en/strategy'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { Progress } from './progress'
import type { Asked } from './tree'
import { totalOf } from './tree'

interface Props {
  chapter: Chapter
  onAsk: (asked: Asked) => void
  onUp?: () => void
  onDown?: () => void
}

/** A chapter with its brief, and its posts one click away. */
export function ChapterRow({ chapter, onAsk, onUp, onDown }: Props) {
  const { slug } = useWorkspace()
  const mayWrite = usePermission('strategy:write')
  const total = totalOf(chapter.post_counts)
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 border-b py-3 hover:bg-hover/60 sm:grid-cols-[minmax(0,1fr)_11rem_auto]">
      <div className="min-w-0">
        <Link
          to="/w/$workspaceId/posts"
          params={{ workspaceId: slug }}
          search={{ chapter: chapter.id }}
          className="font-medium text-base after:absolute after:inset-0"
        >
          {chapter.title}
        </Link>
        <p className="line-clamp-2 max-w-[66ch] text-ink-2 text-sm">
          {chapter.brief || <span className="text-ink-3">{m.noBrief}</span>}
        </p>
      </div>
      <div className="max-sm:order-last max-sm:col-span-2">
        <Progress counts={chapter.post_counts} />
        <p className="mt-1.5 text-ink-3 text-xs tabular-nums">
          {total ? m.published(chapter.post_counts.published ?? 0, total) : m.noPosts}
        </p>
      </div>
      <div className="relative z-1 w-8">
        {mayWrite && (
          <Menu
            align="end"
            trigger={
              <Button look="quiet" size="icon" aria-label={m.actions(chapter.title)}>
                <Ellipsis />
              </Button>
            }
          >
            <MenuItem onSelect={() => onAsk({ kind: 'chapter', chapter })}>{m.edit}</MenuItem>
            {onUp && <MenuItem onSelect={onUp}>{m.up}</MenuItem>}
            {onDown && <MenuItem onSelect={onDown}>{m.down}</MenuItem>}
            <MenuLine />
            <MenuItem danger onSelect={() => onAsk({ kind: 'remove-chapter', chapter })}>
              {m.remove}
            </MenuItem>
          </Menu>
        )}
      </div>
    </li>
  )
}
