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

/** The arrows walk from day to day, into the next month as well. */
export function useDayKeys(at: Day, onGo: (day: Day) => void) {
  const grid = useRef<HTMLTableElement>(null)
  const follow = useRef(false)
  useEffect(() => {
    if (!follow.current) return
    follow.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus()
  }, [at])

  function onKeyDown(event: KeyboardEvent) {
    const day = event.target instanceof HTMLElement ? event.target.dataset.day : undefined
    const step = STEPS[event.key]
    if (!day || !step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    follow.current = true
    onGo(step(day))
  }
  return { grid, onKeyDown }
}
