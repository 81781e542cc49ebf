/** Listens for the keys of the command registry; off while somebody types. */

import { type Command, commands } from './commands'

const PAUSE_MS = 1200
const apple = /Mac|iPhone|iPad/.test(navigator.platform)

export function startHotkeys(target: Document = document): () => void {
  let typed: string[] = []
  let typedAt = 0

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    const key = nameOf(event)
    if (!key || (isTyping(event.target) && !worksWhileTyping(key))) return
    // A dialog has the keyboard for itself; the palette still opens over it.
    if (target.querySelector('[role="dialog"]') && !key.startsWith('mod+')) return
    // By when keys were pressed: a busy page hears of the second long after the first.
    if (event.timeStamp - typedAt > PAUSE_MS) typed = []
    typedAt = event.timeStamp
    typed = [...typed, key].slice(-2)
    const found = match(typed)
    if (!found) return
    event.preventDefault()
    typed = []
    found.run()
  }

  target.addEventListener('keydown', onKeyDown)
  return () => target.removeEventListener('keydown', onKeyDown)
}

/** The newest command wins: a page may take a key over from the shell. */
function match(typed: readonly string[]): Command | undefined {
  const known = commands()
  const both = known.findLast(({ keys }) => keys === typed.join(' '))
  if (typed.length === 2 && both) return both
  const prefix = known.some(({ keys }) => typed.length === 2 && keys?.startsWith(`${typed[0]} `))
  return prefix ? undefined : known.findLast(({ keys }) => keys === typed.at(-1))
}

/** Undo in a field is the field's own. */
function worksWhileTyping(key: string): boolean {
  return /^(mod|alt)\+/.test(key) && key !== 'mod+z'
}

function nameOf(event: KeyboardEvent): string | null {
  if (event.altKey)
    return /^Arrow(Up|Down)$/.test(event.key) ? `alt+${event.key.toLowerCase()}` : null
  if (['Control', 'Meta', 'Shift'].includes(event.key)) return null
  const key = event.key.toLowerCase()
  if (apple ? event.metaKey : event.ctrlKey) return `mod+${key}`
  if (event.metaKey || event.ctrlKey) return null
  // `?` already says that shift was held; letters do not.
  return event.shiftKey && /^[a-z]$/.test(key) ? `shift+${key}` : key
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const quiet = ['checkbox', 'radio', 'button', 'submit']
  if (target instanceof HTMLInputElement) return !quiet.includes(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

const SIGNS: Readonly<Record<string, string>> = {
  mod: apple ? '⌘' : 'Ctrl',
  shift: '⇧',
  enter: '↵',
  escape: 'Esc',
  alt: apple ? '⌥' : 'Alt',
  arrowup: '↑',
  arrowdown: '↓',
}

/** The caps to draw for `mod+k` or `g p`. */
export function caps(keys: string): string[] {
  return keys.split(/[ +]/).map((key) => SIGNS[key] ?? key.toUpperCase())
}
