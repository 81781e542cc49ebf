/** The newest thing that can be taken back, for the toast's button and Ctrl/Cmd+Z. */

declare const exact: unique symbol
/** A way back to just what was there before; changes of one's own that look like it are none. */
export type WayBack = (() => void) & { [exact]: true }

export const UNDO_MS = 8000

interface Step {
  undo: WayBack
  until: number
}

let steps: Step[] = []

/** Offer a step back; the answer takes the offer away without using it. */
export function offerUndo(undo: WayBack): { use: () => void; drop: () => void } {
  const step: Step = { undo, until: Date.now() + UNDO_MS }
  steps.push(step)
  const drop = () => {
    steps = steps.filter((each) => each !== step)
  }
  return {
    drop,
    use: () => {
      if (!steps.includes(step)) return
      drop()
      undo()
    },
  }
}

/** Take every offer away: whoever comes next did none of it. */
export function forgetSteps(): void {
  steps = []
}

/** Take the newest step back; false when there is none any more. */
export function undoNewest(): boolean {
  steps = steps.filter(({ until }) => until > Date.now())
  const step = steps.pop()
  step?.undo()
  return step !== undefined
}
