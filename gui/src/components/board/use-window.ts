import { type RefObject, useEffect, useState } from 'react'
import { CARD_PX, GAP_PX } from './types'

const STEP = CARD_PX + GAP_PX
/** Drawn above and below what is in sight, so that scrolling meets no holes. */
const SPARE = 4

export interface Shown {
  from: number
  to: number
}

export function shown(top: number, height: number, count: number): Shown {
  const from = Math.max(0, Math.floor(top / STEP) - SPARE)
  return {
    from: Math.min(from, count),
    to: Math.min(count, Math.ceil((top + height) / STEP) + SPARE),
  }
}

/** Which cards of a scrolling column are drawn; all of them as long as there are few. */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
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
  return enabled ? shown(view.top, view.height, count) : { from: 0, to: count }
}

export const placeOf = (index: number) => index * STEP
