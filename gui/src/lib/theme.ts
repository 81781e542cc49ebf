/** Light, dark, or as the system says; public/theme.js does the same before the first paint. */

import { Store, useStore } from './store'

export type Theme = 'light' | 'dark' | 'system'

const KEY = 'theme'
const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
const choice = new Store<Theme>(read())

function read(): Theme {
  const kept = localStorage.getItem(KEY)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

function paint(): void {
  const theme = choice.get()
  const shown = theme === 'system' ? (dark?.matches ? 'dark' : 'light') : theme
  document.documentElement.dataset.theme = shown
}

dark?.addEventListener('change', paint)

export function setTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, theme)
  choice.set(theme)
  paint()
}

export const useTheme = (): Theme => useStore(choice)
