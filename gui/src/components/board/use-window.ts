import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { type BoardItem, CARD_PX, GAP_PX } from './types'

const STEP = CARD_PX + GAP_PX
/** Drawn above and below what is in sight, so that scrolling meets no holes. */
const SPARE = 4

export interface Shown {
  from: number
  to: number
}

/** How high cards are that were drawn once, by their id. */
export type Heights = Map<string, number>

/** Where a card begins, by what is known of those above it. */
export const placeOf = (items: readonly BoardItem[], index: number, heights: Heights) =>
  items.slice(0, index).reduce((place, { id }) => place + (heights.get(id) ?? CARD_PX) + GAP_PX, 0)

export function shown(
  items: readonly BoardItem[],
  heights: Heights,
  top: number,
  height: number,
): Shown {
  let place = 0
  let from = items.length
  let to = items.length
  for (const [index, { id }] of items.entries()) {
    if (place >= top + height) {
      to = index
      break
    }
    place += (heights.get(id) ?? CARD_PX) + GAP_PX
    if (place > top) from = Math.min(from, index)
  }
  return { from: Math.max(0, from - SPARE), to: Math.min(items.length, to + SPARE) }
}

/** Which cards of a scrolling column are drawn; all of them as long as there are few. */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  items: readonly BoardItem[],
  heights: Heights,
  enabled: boolean,
): Shown {
  const [view, setView] = useState({ top: 0, height: 800 })
  useEffect(() => {
    const box = list.current
    if (!enabled || !box) return
    const read = () =>
      setView((before) => {
        // A whole step at a time: not every pixel needs a drawing.
        const top = Math.floor(box.scrollTop / STEP) * STEP
        const height = box.clientHeight
        return before.top === top && before.height === height ? before : { top, height }
      })
    read()
    box.addEventListener('scroll', read, { passive: true })
    const sized = new ResizeObserver(read)
    sized.observe(box)
    return () => {
      box.removeEventListener('scroll', read)
      sized.disconnect()
    }
  }, [list, enabled])
  useLayoutEffect(() => {
    if (!enabled) return
    for (const card of list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? []) {
      heights.set(card.dataset.card ?? '', card.offsetHeight)
    }
  })
  return enabled ? shown(items, heights, view.top, view.height) : { from: 0, to: items.length }
}
