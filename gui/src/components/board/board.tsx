import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region'
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react'
import { m } from '@/lib/i18n/en/board'
import { Column } from './column'
import { type BoardItem, MANY, type Board as Props } from './types'
import { type Dragged, type Landing, useBoardDrag } from './use-drag'
import { type Heights, placeOf } from './use-window'

const FRAMES = 10

/** Cards in columns: dragged, or moved with Alt and the arrows; the arrows alone walk from card to card. */
export function Board<Item extends BoardItem>(props: Props<Item>) {
  const { label, columns, renderCard, refusal, onMove, collapsed, onCollapse } = props
  const element = useRef<HTMLElement>(null)
  const heights = useRef<Heights>(new Map()).current
  /** The card that has the focus: in itself, in its menu, or once it is drawn where it went. */
  const held = useRef<string | null>(null)
  const place = useRef<string | undefined>(undefined)
  const latest = useRef(props)
  latest.current = props

  const find = useCallback((id: string) => {
    for (const [x, column] of latest.current.columns.entries()) {
      const y = column.items.findIndex((item) => item.id === id)
      const item = column.items[y]
      if (item) return { item, column, x, y }
    }
    return null
  }, [])

  const mayDrop = useCallback(
    (to: string) => (dragged: Dragged) => {
      const item = find(dragged.id)?.item
      return item !== undefined && latest.current.refusal(item, dragged.column, to) === null
    },
    [find],
  )

  function land({ id, to, beside }: Landing) {
    const found = find(id)
    const target = columns.find((column) => column.id === to)
    if (!found || !target) return
    const others = target.items.filter((item) => item.id !== id)
    const next = others.findIndex((item) => item.id === beside?.id)
    const index = next < 0 ? others.length : next + (beside?.edge === 'bottom' ? 1 : 0)
    if (found.column.id === to && index === found.y) return
    held.current = id
    onMove?.(found.item, to, index)
  }

  const dragged = useBoardDrag(element, land)
  const moving = dragged && find(dragged.id)

  const focusCard = useCallback(
    (id: string): void => {
      const found = find(id)
      const column =
        found && element.current?.querySelector(`[data-column="${found.column.id}"] ul`)
      if (!found || !column) return
      const card = () => column.querySelector<HTMLElement>(`[data-card="${id}"] a`)
      if (!card()) column.scrollTop = placeOf(found.column.items, found.y, heights)
      // What scrolling brings into sight is drawn a few frames later.
      const focus = (frames: number) =>
        requestAnimationFrame(() => {
          const drawn = card()
          if (drawn) drawn.focus()
          else if (frames > 0) focus(frames - 1)
        })
      focus(FRAMES)
    },
    [find, heights],
  )

  // A card that is drawn anew elsewhere takes the focus along, and who moved it goes on from there.
  useEffect(() => {
    const found = columns && held.current ? find(held.current) : null
    const now = found ? `${found.item.id} ${found.column.id} ${found.y}` : undefined
    if (found && now !== place.current && document.activeElement === document.body) {
      focusCard(found.item.id)
    }
    place.current = now
  }, [columns, find, focusCard])

  function onKeyDown(event: KeyboardEvent) {
    const card = (event.target as Element).closest('[data-card]')
    const found = find(card?.getAttribute('data-card') ?? '')
    const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[
      event.key
    ] as [number, number] | undefined
    if (!found || !step || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const { item, column, x, y } = found
    if (!event.altKey) {
      const open = columns.filter(({ id, items }) => !collapsed.has(id) && items.length > 0)
      const beside = open[open.indexOf(column) + step[0]] ?? column
      const next = beside.items[Math.min(Math.max(y + step[1], 0), beside.items.length - 1)]
      if (next) focusCard(next.id)
      return
    }
    const index = step[0] === 0 ? y + step[1] : 0
    if (step[0] === 0 && (index < 0 || index >= column.items.length)) return
    // Columns that do not take the card are stepped over.
    const on = step[0] > 0 ? columns.slice(x + 1) : columns.slice(0, x).reverse()
    const to = step[0] === 0 ? column : on.find(({ id }) => !refusal(item, column.id, id))
    const why = to ? refusal(item, column.id, to.id) : on[0] && refusal(item, column.id, on[0].id)
    if (!to || why) return announce(why ?? m.noColumn)
    held.current = item.id
    onMove?.(item, to.id, index)
  }

  const windowed = columns.reduce((sum, { items }) => sum + items.length, 0) > MANY
  return (
    <section
      ref={element}
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        // What a menu of a card does to the focus comes here as well, and is still the card's.
        held.current = target.closest('[data-card]')?.getAttribute('data-card') ?? held.current
      }}
      onBlur={({ relatedTarget }) => {
        if (!relatedTarget) held.current = null
      }}
      onWheel={() => {
        held.current = null
      }}
      className="-mx-4 flex min-h-0 grow gap-2 overflow-x-auto px-4 pb-2 max-md:h-[70dvh] md:-mx-8 md:px-8"
    >
      {columns.map((column) => (
        <Column
          key={column.id}
          column={column}
          renderCard={renderCard}
          refusal={moving ? refusal(moving.item, moving.column.id, column.id) : undefined}
          mayDrop={mayDrop(column.id)}
          movable={onMove !== undefined}
          windowed={windowed}
          heights={heights}
          collapsed={collapsed.has(column.id)}
          onCollapse={() => onCollapse(column.id)}
        />
      ))}
    </section>
  )
}
