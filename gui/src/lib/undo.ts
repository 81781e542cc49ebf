/** The newest thing that can be taken back, for the toast's button and Ctrl/Cmd+Z. */

declare const exact: unique symbol
/** A way back to just what was there before; changes of one's own that look like it are none. */
export type WayBack = (() => void) & { [exact]: true }

export const UNDO_MS = 8000

interface Step {
  until: number
  take: () => void
}

let steps: Step[] = []

/** Offer a step back, and answer with what takes it; `onUsed` hears of it whichever way it is taken. */
export function offerUndo(undo: WayBack, onUsed?: () => void): () => void {
  const take = () => {
    if (!steps.includes(step)) return
    steps = steps.filter((each) => each !== step)
    onUsed?.()
    undo()
  }
  const step = { until: Date.now() + UNDO_MS, take }
  steps.push(step)
  return take
}

/** Take every offer away: whoever comes next did none of it. */
export function forgetSteps(): void {
  steps = []
}

/** Take the newest step back; false when there is none any more. */
export function undoNewest(): boolean {
  steps = steps.filter(({ until }) => until > Date.now())
  const step = steps.at(-1)
  step?.take()
  return step !== undefined
}
