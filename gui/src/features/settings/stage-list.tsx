import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, lazy, type ReactNode, useEffect, useRef, useState } from 'react'
import { useBoardDrag, useCardDrag, useColumnDrop } from '@/components/board/use-drag'
import { RowMenu } from '@/components/list/row-menu'
import { useActs } from '@/components/list/use-acts'
import { Later } from '@/components/states/later'
import { Card } from '@/components/ui/card'
import { IconButton } from '@/components/ui/icon-button'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { type Stage, stages, useOrderStages } from '@/data/stages'
import { cn } from '@/lib/cn'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/settings'
import { usePermission, useWorkspace } from '@/lib/permissions'

const StageForm = lazy(() => import('./stage-form'))
const COLUMN = 'stages'
const ALL_IN_SIGHT = { current: null }
const failed = ({ message }: Error) => toast(message, { failed: true })

/** The stages from the first to the last, moved by mouse, keys and menu. */
export default function StageList({ stages: stored }: { stages: readonly Stage[] }) {
  const { id } = useWorkspace()
  const mayChange = usePermission('workspace:write')
  const order = useOrderStages(id)
  const wayBack = useWayBack()
  const remove = stages.useRemove(id)
  const { onAct, question } = useActs()
  const [edited, setEdited] = useState<Stage | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const held = useRef<string | null>(null)
  const rows = order.isPending ? order.variables : stored
  const places = rows.map(({ id }) => id).join()

  // A row that is drawn elsewhere loses the focus, and who moved it goes on from there.
  useEffect(() => {
    if (places && held.current) document.getElementById(held.current)?.focus()
    held.current = null
  }, [places])

  function move(from: number, to: number) {
    const next = [...rows]
    const [moved] = next.splice(from, 1)
    if (!moved || to < 0 || to >= rows.length || to === from || order.isPending) return
    next.splice(to, 0, moved)
    order.mutate(next, {
      onSuccess: (requests) =>
        toast(m.stageMoved(moved.name, to + 1), { undo: wayBack(...requests) }),
      onError: failed,
    })
  }

  useColumnDrop(list, list, { column: COLUMN, collapsed: true, mayDrop: () => mayChange })
  useBoardDrag(ALL_IN_SIGHT, ({ id, beside }) => {
    const from = rows.findIndex((row) => row.id === id)
    const target = rows.findIndex((row) => row.id === beside?.id)
    if (target < 0) return
    const gap = target + (beside?.edge === 'bottom' ? 1 : 0)
    move(from, gap > from ? gap - 1 : gap)
  })

  return (
    <Card>
      <ol ref={list} aria-label={m.stages}>
        {rows.map((stage, index) => (
          <Row
            key={stage.id}
            stage={stage}
            place={index + 1}
            onOpen={mayChange ? () => setEdited(stage) : undefined}
            onStep={(by) => {
              held.current = `grip-${stage.id}`
              move(index, index + by)
            }}
          >
            <RowMenu
              name={stage.name}
              onAct={onAct}
              acts={[
                { text: common.edit, run: () => setEdited(stage) },
                ...(index > 0 ? [{ text: m.earlier, run: () => move(index, index - 1) }] : []),
                ...(index < rows.length - 1
                  ? [{ text: m.later, run: () => move(index, index + 1) }]
                  : []),
                {
                  text: m.removeStage,
                  danger: true,
                  ask: { title: m.removeStageTitle(stage.name), text: m.removeStageText },
                  change: () => remove.mutateAsync(stage),
                  done: m.stageRemoved(stage.name),
                },
              ]}
            />
          </Row>
        ))}
      </ol>
      {question}
      <Later>{edited && <StageForm row={edited} onClose={() => setEdited(null)} />}</Later>
    </Card>
  )
}

interface RowProps {
  stage: Stage
  place: number
  /** For who may change it. */
  onOpen?: () => void
  onStep: (by: 1 | -1) => void
  children: ReactNode
}

function Row({ stage, place, onOpen, onStep, children }: RowProps) {
  const element = useRef<HTMLLIElement>(null)
  const { id, name, roles = [], quorum = 1 } = stage
  const drag = { id, column: COLUMN, enabled: onOpen !== undefined, mayDrop: () => true }
  const { edge, dragging } = useCardDrag(element, drag)
  const step = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined
    if (!by) return
    event.preventDefault()
    onStep(by)
  }
  return (
    <li
      ref={element}
      className={cn(
        'relative flex items-center gap-3 border-b px-3 py-3 last:border-b-0',
        dragging && 'opacity-40',
        edge === 'top' && 'shadow-[inset_0_2px_var(--accent)]',
        edge === 'bottom' && 'shadow-[inset_0_-2px_var(--accent)]',
      )}
    >
      {onOpen && (
        <IconButton
          id={`grip-${id}`}
          label={m.moveStage(name)}
          className="cursor-grab text-ink-3"
          onKeyDown={step}
        >
          <GripVertical />
        </IconButton>
      )}
      <span aria-hidden className="w-4 text-right text-ink-3 tabular-nums">
        {place}
      </span>
      <div className="min-w-0 flex-1">
        <h3 className="truncate font-medium" dir="auto">
          {name}
        </h3>
        <p className="text-ink-2 text-sm">
          {m.decidedBy(roles.map((role) => common.roles[role] ?? role))} {m.needed(quorum)}
        </p>
      </div>
      {onOpen && children}
    </li>
  )
}
