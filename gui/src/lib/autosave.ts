/** How a text gets to the server while it is being written. Pure: what happened goes in, where one stands comes out. */

export type Phase = 'saved' | 'edited' | 'saving' | 'offline' | 'failed' | 'conflict'

export type Side = 'mine' | 'theirs'

export interface Autosave<T> {
  readonly phase: Phase
  /** What is on the screen. */
  readonly value: T
  /** What the server has, as far as is known, and its version. */
  readonly base: T
  readonly version: number
  /** What is on its way. */
  readonly sent: T | null
  /** What somebody else wrote over the same words. */
  readonly theirs: { readonly value: T; readonly version: number } | null
  /** Why the server refused. */
  readonly problem: string | null
}

export type Happened<T> =
  | { type: 'typed'; value: T }
  /** The pause is over, or it must not wait: blur, leaving, Ctrl+S. */
  | { type: 'due' }
  | { type: 'saved'; version: number }
  /** The server has a newer version: here it is. */
  | { type: 'stale'; value: T; version: number }
  | { type: 'unreachable' }
  | { type: 'refused'; problem: string }
  /** The server was read anew. */
  | { type: 'arrived'; value: T; version: number }
  | { type: 'settled'; keep: Side }

export interface Rules<T> {
  same: (one: T, other: T) => boolean
  /** Both changes in one; null when they change the same words, unless one side is to win there. */
  merge: (base: T, mine: T, theirs: T, winner?: Side) => T | null
}

export function begin<T>(value: T, version: number): Autosave<T> {
  return { phase: 'saved', value, base: value, version, sent: null, theirs: null, problem: null }
}

export function step<T>(now: Autosave<T>, event: Happened<T>, rules: Rules<T>): Autosave<T> {
  switch (event.type) {
    case 'typed':
      return typed(now, event.value, rules)
    case 'due':
      return now.phase === 'saving' || now.phase === 'conflict' ? now : send(now, rules)
    case 'saved': {
      if (now.sent === null) return now
      // What was sent counts as what is there, even if the server trims it: the caret is in the midst of it.
      const kept = { ...now, base: now.sent, version: event.version, sent: null, problem: null }
      return { ...kept, phase: rules.same(now.value, kept.base) ? 'saved' : 'edited' }
    }
    case 'stale':
      return now.sent === null ? now : meet({ ...now, sent: null }, event, rules, true)
    case 'unreachable':
      return now.sent === null ? now : { ...now, sent: null, phase: 'offline' }
    case 'refused':
      return now.sent === null
        ? now
        : { ...now, sent: null, phase: 'failed', problem: event.problem }
    case 'arrived':
      // What is under way hears of it by its answer.
      return event.version <= now.version || now.phase === 'saving'
        ? now
        : meet(now, event, rules, false)
    case 'settled':
      return settled(now, event.keep, rules)
  }
}

/** Whether leaving now would lose words. */
export const isUnsaved = ({ phase }: Autosave<unknown>) => phase !== 'saved'

function typed<T>(now: Autosave<T>, value: T, rules: Rules<T>): Autosave<T> {
  const next = { ...now, value }
  if (now.phase === 'saving' || now.phase === 'conflict') return next
  if (rules.same(value, now.base)) return { ...next, phase: 'saved', problem: null }
  return { ...next, phase: now.phase === 'offline' ? 'offline' : 'edited', problem: null }
}

function send<T>(now: Autosave<T>, rules: Rules<T>): Autosave<T> {
  if (rules.same(now.value, now.base)) return { ...now, phase: 'saved', sent: null, problem: null }
  return { ...now, phase: 'saving', sent: now.value, problem: null }
}

function meet<T>(
  now: Autosave<T>,
  theirs: { value: T; version: number },
  rules: Rules<T>,
  resend: boolean,
): Autosave<T> {
  const { value, version } = theirs
  const merged = rules.merge(now.base, now.value, value)
  if (merged === null) return { ...now, phase: 'conflict', theirs: { value, version } }
  const next = { ...now, value: merged, base: value, version, theirs: null }
  if (rules.same(merged, value)) return { ...next, phase: 'saved', problem: null }
  if (resend) return send(next, rules)
  return { ...next, phase: now.phase === 'offline' ? 'offline' : 'edited' }
}

/** The winner has the words that both changed; what only one changed stays as that one wrote it. */
function settled<T>(now: Autosave<T>, keep: Side, rules: Rules<T>): Autosave<T> {
  if (!now.theirs) return now
  const { value: base, version } = now.theirs
  const value = rules.merge(now.base, now.value, base, keep) ?? now.value
  return send({ ...now, value, base, version, theirs: null }, rules)
}
