import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Ellipsis, Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { chapters as allChapters } from '@/data/chapters'
import type { Goal } from '@/data/goals'
import { membersQuery } from '@/data/members'
import { day } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { m } from '@/lib/i18n/en/strategy'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { ChapterRow } from './chapter-row'
import { Progress } from './progress'
import { type Asked, type Branch, ranksAfter, totalOf } from './tree'

interface Props {
  branch: Branch
  onAsk: (asked: Asked) => void
}

/** A goal, what it aims at, and the chapters that lead there. */
export function GoalBranch({ branch: { goal, chapters, counts }, onAsk }: Props) {
  const { id } = useWorkspace()
  const update = allChapters.useUpdate(id)
  const mayWrite = usePermission('strategy:write')

  async function move(chapterId: string, by: -1 | 1) {
    try {
      for (const { chapter, rank } of ranksAfter(chapters, chapterId, by)) {
        await update.mutateAsync({ row: chapter, body: { rank } })
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      toast(error.message, { failed: true })
    }
  }

  return (
    <section>
      <header className="mb-3">
        <div className="flex items-start gap-2">
          <h2 className="min-w-0 grow text-balance font-medium font-serif text-xl">
            {goal?.title ?? m.without}
          </h2>
          {goal && mayWrite && <GoalMenu goal={goal} onAsk={onAsk} />}
        </div>
        {goal ? <Aim goal={goal} /> : <p className="text-ink-2 text-sm">{m.withoutText}</p>}
        {totalOf(counts) > 0 && (
          <div className="mt-3 flex items-center gap-4">
            <Progress counts={counts} />
            <span className="shrink-0 text-ink-3 text-xs tabular-nums">
              {m.published(counts.published ?? 0, totalOf(counts))}
            </span>
          </div>
        )}
      </header>
      <ul className="border-t">
        {chapters.map((chapter, index) => (
          <ChapterRow
            key={chapter.id}
            chapter={chapter}
            onAsk={onAsk}
            onUp={index > 0 ? () => void move(chapter.id, -1) : undefined}
            onDown={index < chapters.length - 1 ? () => void move(chapter.id, 1) : undefined}
          />
        ))}
      </ul>
      {chapters.length === 0 && <p className="py-3 text-ink-3 text-sm">{m.noChapters}</p>}
      {goal && mayWrite && (
        <Button
          look="quiet"
          size="sm"
          className="mt-1.5 -ml-2.5"
          aria-label={m.chapterFor(goal.title)}
          onClick={() => onAsk({ kind: 'chapter', chapter: null, goalId: goal.id })}
        >
          <Plus aria-hidden />
          {m.newChapter}
        </Button>
      )}
    </section>
  )
}

function GoalMenu({ goal, onAsk }: { goal: Goal; onAsk: Props['onAsk'] }) {
  const { slug } = useWorkspace()
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" size="icon" aria-label={m.actions(goal.title)}>
          <Ellipsis />
        </Button>
      }
    >
      <MenuItem onSelect={() => onAsk({ kind: 'goal', goal })}>{m.edit}</MenuItem>
      <MenuItem asChild>
        <Link
          to="/w/$workspaceId/posts"
          params={{ workspaceId: slug }}
          search={{ goal: goal.id }}
          className="flex min-h-8 items-center rounded px-2 text-sm outline-none data-highlighted:bg-hover"
        >
          {m.seePosts}
        </Link>
      </MenuItem>
      <MenuLine />
      <MenuItem danger onSelect={() => onAsk({ kind: 'remove-goal', goal })}>
        {m.remove}
      </MenuItem>
    </Menu>
  )
}

/** The number to reach, by when, and who answers for it. */
function Aim({ goal }: { goal: Goal }) {
  const { id, timezone } = useWorkspace()
  const { data: members } = useQuery({
    ...membersQuery(id),
    enabled: usePermission('members:read'),
  })
  const owner = members?.find(({ user_id }) => user_id === goal.owner_id)
  const late = goal.due_at && dayOf(goal.due_at, timezone) < dayOf(Date.now(), timezone)
  const parts = [
    typeof goal.target === 'number' && m.target(goal.target, goal.metric ?? ''),
    typeof goal.target !== 'number' && goal.metric,
  ].filter(Boolean)
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-4 text-ink-2 text-sm">
      {parts.length > 0 && <span className="font-medium text-ink">{parts}</span>}
      {goal.due_at && (
        <span className={late ? 'text-red' : undefined}>
          {late ? m.late(day(goal.due_at, timezone)) : m.due(day(goal.due_at, timezone))}
        </span>
      )}
      {goal.owner_id && members && <span>{owner?.full_name ?? owner?.email ?? m.ownerGone}</span>}
    </p>
  )
}
