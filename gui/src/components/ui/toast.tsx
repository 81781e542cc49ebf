import { CircleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { m } from '@/lib/i18n/en/common'
import { Store, useStore } from '@/lib/store'
import { forgetSteps, offerUndo, UNDO_MS, type WayBack } from '@/lib/undo'
import { Button } from './button'

interface Toast {
  id: number
  text: string
  failed?: boolean
  undo?: () => void
}

const SHOWN_MS = 4000
const toasts = new Store<readonly Toast[]>([])
let next = 0

/** Say what was done, with the way back when there is one; `failed` stays until it is closed. */
export function toast(text: string, options: { undo?: WayBack; failed?: boolean } = {}): void {
  const id = next++
  const undo = options.undo && offerUndo(options.undo, () => drop(id))
  toasts.set([...toasts.get().slice(-2), { id, text, failed: options.failed, undo }])
}

function drop(id: number): void {
  toasts.set(toasts.get().filter((each) => each.id !== id))
}

/** Take back what was said, and the ways back with it. */
export function clearToasts(): void {
  toasts.set([])
  forgetSteps()
}

/** One place on the screen where toasts appear and are read out. */
export function Toasts() {
  const shown = useStore(toasts)
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 md:bottom-6"
    >
      {shown.map((each) => (
        <Line key={each.id} {...each} />
      ))}
    </div>
  )
}

function Line({ id, text, failed, undo }: Toast) {
  useEffect(() => {
    if (failed) return
    const timer = setTimeout(() => drop(id), undo ? UNDO_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, failed, undo])

  return (
    <div className="pointer-events-auto flex max-w-full animate-rise items-center gap-2 rounded-md bg-ink py-1 pr-1 pl-3 text-paper text-sm shadow-float">
      {failed && <CircleAlert aria-hidden className="size-4 shrink-0" />}
      <span className="sentence py-1.5">{text}</span>
      {undo && (
        <Button look="inverse" size="sm" className="underline underline-offset-4" onClick={undo}>
          {m.undo}
        </Button>
      )}
      <Button look="inverse" size="icon" aria-label={m.close} onClick={() => drop(id)}>
        <X />
      </Button>
    </div>
  )
}
