import { useRef } from 'react'

/**
 * Give the focus back to where it was when a dialog closes.
 *
 * Ours are opened by keys, menus and rows as well, and Radix gives it back to a trigger only.
 */
export function useFocusBack(begin?: (event: Event) => void) {
  const from = useRef<HTMLElement | null>(null)
  return {
    onOpenAutoFocus(event: Event) {
      from.current = whence()
      begin?.(event)
    },
    onCloseAutoFocus(event: Event) {
      event.preventDefault()
      from.current?.focus()
    },
  }
}

/** A line of a menu is gone by then; what opened the menu is not. */
function whence(): HTMLElement | null {
  const active = document.activeElement
  const opener = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  const element = opener ? document.getElementById(opener) : active
  return element instanceof HTMLElement ? element : null
}
