import { useEffect, useRef, useState } from 'react'
import { isTyping } from '@/lib/hotkeys'

interface Options {
  count: number
  onOpen?: (index: number) => void
  onToggle?: (index: number) => void
}

/** J and K walk through rows, X selects one, Enter or E opens it. */
export function useRowKeys({ count, onOpen, onToggle }: Options) {
  const [active, setActive] = useState(-1)
  const body = useRef<HTMLTableSectionElement>(null)
  const state = useRef({ active, count, onOpen, onToggle })
  state.current = { active: Math.min(active, count - 1), count, onOpen, onToggle }

  useEffect(() => {
    function go(index: number) {
      setActive(index)
      const row = body.current?.rows[index]
      row?.focus({ preventScroll: true })
      row?.scrollIntoView?.({ block: 'nearest' })
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
      if (isTyping(event.target) || document.querySelector('[role="dialog"], [role="menu"]')) return
      const { active, count, onOpen, onToggle } = state.current
      const onRow = body.current?.rows[active] === event.target
      if (event.key === 'j') go(Math.min(active + 1, count - 1))
      else if (event.key === 'k') go(Math.max(active - 1, 0))
      else if (event.key === 'x' && active >= 0 && onToggle) onToggle(active)
      else if (event.key === 'Enter' && onRow && onOpen) onOpen(active)
      else if (event.key === 'e' && active >= 0 && onOpen) onOpen(active)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return { body, active: state.current.active, setActive }
}
