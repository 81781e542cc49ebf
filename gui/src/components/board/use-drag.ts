/** What is dragged and where it may be let go, on the browser's own drag and drop. */

import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { type RefObject, useEffect, useRef, useState } from 'react'

export interface Dragged {
  id: string
  column: string
}

const isOurs = (data: Record<string, unknown>): data is Record<string, unknown> & Dragged =>
  data.kind === 'card'

/** A card that can be dragged, and shows on which of its edges another would land. */
export function useCardDrag(
  element: RefObject<HTMLElement | null>,
  {
    id,
    column,
    enabled,
    mayDrop,
  }: Dragged & { enabled: boolean; mayDrop: (d: Dragged) => boolean },
) {
  const [edge, setEdge] = useState<Edge | null>(null)
  const [dragging, setDragging] = useState(false)
  const may = useRef(mayDrop)
  may.current = mayDrop
  useEffect(() => {
    const card = element.current
    if (!enabled || !card) return
    const data = { kind: 'card', id, column }
    return combine(
      draggable({
        element: card,
        getInitialData: () => data,
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element: card,
        canDrop: ({ source }) => isOurs(source.data) && may.current(source.data),
        getData: ({ input, element }) =>
          attachClosestEdge(data, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self, source }) =>
          setEdge(source.data.id === id ? null : extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    )
  }, [element, id, column, enabled])
  return { edge, dragging }
}

/** A column that takes cards, and scrolls when one is held at its edge. */
export function useColumnDrop(
  element: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  {
    column,
    collapsed,
    mayDrop,
  }: { column: string; collapsed: boolean; mayDrop: (dragged: Dragged) => boolean },
): boolean {
  const [over, setOver] = useState(false)
  const may = useRef(mayDrop)
  may.current = mayDrop
  useEffect(() => {
    if (!element.current) return
    return combine(
      dropTargetForElements({
        element: element.current,
        canDrop: ({ source }) => isOurs(source.data) && may.current(source.data),
        getData: () => ({ kind: 'column', column }),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
      !collapsed && list.current
        ? autoScrollForElements({ element: list.current })
        : () => undefined,
    )
  }, [element, list, column, collapsed])
  return over
}

export interface Landing extends Dragged {
  to: string
  /** The card it was let go on, and on which side of it. */
  beside?: { id: string; edge: Edge | null }
}

/** What is under way over the whole board, and where it lands. */
export function useBoardDrag(
  board: RefObject<HTMLElement | null>,
  onLand: (landing: Landing) => void,
): Dragged | null {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const land = useRef(onLand)
  land.current = onLand
  useEffect(
    () =>
      combine(
        monitorForElements({
          canMonitor: ({ source }) => isOurs(source.data),
          onDragStart: ({ source }) =>
            isOurs(source.data) && setDragged({ id: source.data.id, column: source.data.column }),
          onDrop: ({ source, location }) => {
            setDragged(null)
            const targets = location.current.dropTargets
            const column = targets.find(({ data }) => data.kind === 'column')?.data.column
            if (!isOurs(source.data) || typeof column !== 'string') return
            const card = targets.find(({ data }) => data.kind === 'card')?.data
            const { id, column: from } = source.data
            land.current({
              id,
              column: from,
              to: column,
              beside:
                card && card.id !== id
                  ? { id: String(card.id), edge: extractClosestEdge(card) }
                  : undefined,
            })
          },
        }),
        board.current ? autoScrollForElements({ element: board.current }) : () => undefined,
      ),
    [board],
  )
  return dragged
}
