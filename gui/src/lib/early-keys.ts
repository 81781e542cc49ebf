/** Keys that are pressed for a field while its code is still on its way. */

let text = ''
let end = () => {}

export const early = () => text

/** Give back what was typed so far; from now on keys go where the focus is. */
export function caught(): string {
  end()
  return text
}

export function catchKeys(onLeave: () => void): void {
  end()
  text = ''
  function take(event: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey } = event
    if (metaKey || ctrlKey !== altKey) return
    if (key.length === 1) text += key
    else if (key === 'Backspace') text = text.slice(0, -1)
    else if (key === 'Escape') onLeave()
    else if (key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('keydown', take, true)
  end = () => document.removeEventListener('keydown', take, true)
}
