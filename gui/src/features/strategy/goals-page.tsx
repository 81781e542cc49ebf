import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { lazy, useState } from 'react'
import { Page } from '@/components/layout/page'
import { EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Gate } from '@/components/ui/gate'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { chapters as allChapters, chaptersQuery } from '@/data/chapters'
import { goals as allGoals, goalsQuery } from '@/data/goals'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/strategy'
import { usePermission, useResting, useWorkspace } from '@/lib/permissions'
import { GoalBranch } from './goal-branch'
import { Legend } from './progress'
import { type Asked, totalOf, treeOf } from './tree'

const GoalForm = lazy(() => import('./goal-form'))
const ChapterForm = lazy(() => import('./chapter-form'))

/** Why the workspace publishes, and how far along it is. */
export function GoalsPage() {
  const { id } = useWorkspace()
  const { data: goals } = useSuspenseQuery(goalsQuery(id))
  const { data: chapters } = useSuspenseQuery(chaptersQuery(id))
  const explain = useResting('strategy:write')
  const mayAdd = usePermission('strategy:write') || explain
  const [asked, setAsked] = useState<Asked | null>(null)
  const tree = treeOf(goals, chapters)
  const close = () => setAsked(null)

  useCommands(
    mayAdd
      ? [
          {
            id: 'new-goal',
            title: m.newGoal,
            group: 'make',
            keys: 'n',
            run: explain ?? (() => setAsked({ kind: 'goal', goal: null })),
          },
          {
            id: 'new-chapter',
            title: m.newChapter,
            group: 'make',
            keys: 'shift+n',
            run: explain ?? (() => setAsked({ kind: 'chapter', chapter: null })),
          },
        ]
      : [],
  )
  const add = mayAdd && (
    <Gate scope="strategy:write">
      <Button
        look="primary"
        keys="n"
        aria-keyshortcuts="n"
        onClick={() => setAsked({ kind: 'goal', goal: null })}
      >
        <Plus aria-hidden />
        {m.newGoal}
      </Button>
    </Gate>
  )
  return (
    <Page
      title={m.title}
      filters={tree.some(({ counts }) => totalOf(counts) > 0) && <Legend />}
      actions={
        tree.length > 0 &&
        mayAdd && (
          <>
            <Gate scope="strategy:write">
              <Button
                className="max-sm:hidden"
                onClick={() => setAsked({ kind: 'chapter', chapter: null })}
              >
                {m.newChapter}
              </Button>
            </Gate>
            {add}
          </>
        )
      }
    >
      {tree.length === 0 ? (
        <EmptyFirstUse title={m.empty} text={m.emptyText} action={add} />
      ) : (
        <div className="space-y-12 pt-1">
          {tree.map((branch) => (
            <GoalBranch key={branch.goal?.id ?? ''} branch={branch} onAsk={setAsked} />
          ))}
        </div>
      )}
      <Later>
        {asked?.kind === 'goal' && <GoalForm goal={asked.goal} onClose={close} />}
        {asked?.kind === 'chapter' && (
          <ChapterForm
            chapter={asked.chapter}
            goalId={asked.goalId}
            goals={goals}
            next={chapters.length}
            onClose={close}
          />
        )}
      </Later>
      <Removal asked={asked} onClose={close} />
    </Page>
  )
}

function Removal({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  const { id } = useWorkspace()
  const removeGoal = allGoals.useRemove(id)
  const removeChapter = allChapters.useRemove(id)
  const wayBack = useWayBack()
  if (asked?.kind !== 'remove-goal' && asked?.kind !== 'remove-chapter') return null
  const { title } = asked.kind === 'remove-goal' ? asked.goal : asked.chapter
  return (
    <Confirm
      danger
      title={m.removeTitle(title)}
      text={asked.kind === 'remove-goal' ? m.removeGoalText : m.removeChapterText}
      action={m.remove}
      onConfirm={async () => {
        const request =
          asked.kind === 'remove-goal'
            ? await removeGoal.mutateAsync(asked.goal)
            : await removeChapter.mutateAsync(asked.chapter)
        toast(m.done.removed(title), { undo: wayBack(request) })
      }}
      onClose={onClose}
    />
  )
}
