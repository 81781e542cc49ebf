import { type KeyboardEvent, useEffect, useRef } from 'react'
import { addDays, addMonths, type Day } from '@/lib/days'

const STEPS: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
}

/** The arrows walk from day to day, beyond those that are shown as well. */
export function useDayKeys(at: Day, onGo: (day: Day) => void) {
  const grid = useRef<HTMLTableElement>(null)
  const follow = useRef<Day | null>(null)
  useEffect(() => {
    // A day that is not shown yet comes with the page that has it.
    if (follow.current !== at) return
    follow.current = null
    grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus()
  }, [at])

  function onKeyDown(event: KeyboardEvent) {
    const day = event.target instanceof HTMLElement ? event.target.dataset.day : undefined
    const step = STEPS[event.key]
    if (!day || !step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    follow.current = step(day)
    onGo(follow.current)
  }
  return { grid, onKeyDown }
}
