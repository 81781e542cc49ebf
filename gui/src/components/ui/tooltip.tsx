import { Slot } from 'radix-ui'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Kbd } from './kbd'

interface Props {
  text: ReactNode
  keys?: string
  side?: 'top' | 'right' | 'bottom' | 'left'
  children: ReactNode
}

const DELAY_MS = 500
const GAP_PX = 6
const EDGE_PX = 8

/** A word about one control. Never the only place where something is said. */
export function Tooltip({ text, keys, side = 'bottom', children }: Props) {
  const [over, setOver] = useState<Element | null>(null)
  const timer = useRef(0)
  const id = useId()
  const hide = () => {
    window.clearTimeout(timer.current)
    setOver(null)
  }
  useEffect(() => () => window.clearTimeout(timer.current), [])

  return (
    <>
      <Slot.Root
        aria-describedby={over ? id : undefined}
        onPointerEnter={({ currentTarget, pointerType }) => {
          if (pointerType === 'touch') return
          window.clearTimeout(timer.current)
          timer.current = window.setTimeout(() => setOver(currentTarget), DELAY_MS)
        }}
        onPointerLeave={hide}
        onPointerDown={hide}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) setOver(currentTarget)
        }}
        onBlur={hide}
        onKeyDown={({ key }) => key === 'Escape' && hide()}
      >
        {children}
      </Slot.Root>
      {over && (
        <Bubble id={id} over={over} side={side}>
          {text}
          {keys && <Kbd keys={keys} look="inherit" />}
        </Bubble>
      )}
    </>
  )
}

function Bubble({
  id,
  over,
  side,
  children,
}: {
  id: string
  over: Element
  side: NonNullable<Props['side']>
  children: ReactNode
}) {
  const bubble = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const self = bubble.current
    if (!self) return
    const at = over.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = self
    const besides = side === 'left' || side === 'right'
    const below = side === 'bottom' && at.bottom + GAP_PX + height <= window.innerHeight
    const across = side === 'left' ? at.left - GAP_PX - width : at.right + GAP_PX
    const left = besides ? across : at.left + (at.width - width) / 2
    const beside = at.top + (at.height - height) / 2
    const top = besides ? beside : below ? at.bottom + GAP_PX : at.top - GAP_PX - height
    self.style.left = `${Math.max(EDGE_PX, Math.min(left, window.innerWidth - width - EDGE_PX))}px`
    self.style.top = `${Math.max(EDGE_PX, top)}px`
  }, [over, side])

  return createPortal(
    <div
      ref={bubble}
      id={id}
      role="tooltip"
      className="pointer-events-none fixed z-50 flex max-w-72 animate-appear items-center gap-2 rounded bg-ink px-2 py-1 text-paper text-xs"
    >
      {children}
    </div>,
    document.body,
  )
}
