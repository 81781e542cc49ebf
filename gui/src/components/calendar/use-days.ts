import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'

/** Something that can be dragged onto a day. */
export function useDated(element: RefObject<HTMLElement | null>, id: string, enabled: boolean) {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    if (!enabled || !element.current) return
    return draggable({
      element: element.current,
      getInitialData: () => ({ kind: 'dated', id }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    })
  }, [element, id, enabled])
  return dragging
}

/** A day, or the tray, onto which posts are dragged. */
export function useDayDrop(
  element: RefObject<HTMLElement | null>,
  onDrop: ((id: string) => void) | undefined,
): boolean {
  const [over, setOver] = useState(false)
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => {
    if (!element.current) return
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => source.data.kind === 'dated' && drop.current !== undefined,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        drop.current?.(String(source.data.id))
      },
    })
  }, [element])
  return over
}
