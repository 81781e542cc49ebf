/** What can be done from the keyboard or the palette. Pages add theirs while they are shown. */

import { useLayoutEffect, useRef } from 'react'
import { Store, useStore } from './store'

export interface Command {
  id: string
  title: string
  group: 'go' | 'make' | 'here' | 'other'
  /** `c`, `g p` (one after the other), `shift+a` or `mod+k`. */
  keys?: string
  run: () => void
}

const registry = new Store<readonly Command[]>([])

export const commands = registry.get

export function useAllCommands(): readonly Command[] {
  return useStore(registry)
}

/** Offer commands as long as the component is mounted: before it is painted, so that a key works once it is seen. */
export function useCommands(offered: readonly Command[]): void {
  const latest = useRef(offered)
  latest.current = offered
  const shape = offered.map(({ id, title, keys }) => `${id}|${title}|${keys}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` says when the list itself changes.
  useLayoutEffect(() => {
    const mine = latest.current.map((command) => ({
      ...command,
      // What it does may close over newer state than when it was registered.
      run: () => latest.current.find(({ id }) => id === command.id)?.run(),
    }))
    registry.set([...registry.get(), ...mine])
    return () => registry.set(registry.get().filter((command) => !mine.includes(command)))
  }, [shape])
}

export function keysOf(id: string): string | undefined {
  return registry.get().find((command) => command.id === id)?.keys
}
