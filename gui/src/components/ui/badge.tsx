import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'

const mark = cva('inline-flex items-center gap-1.5 whitespace-nowrap', {
  variants: {
    tone: {
      gray: 'text-gray',
      amber: 'text-amber',
      teal: 'text-teal',
      blue: 'text-blue',
      green: 'text-green',
      red: 'text-red',
    },
  },
  defaultVariants: { tone: 'gray' },
})

export type Tone = NonNullable<VariantProps<typeof mark>['tone']>
/** How far along something is: an open ring, a half, a full dot, or crossed out. */
export type Stage = 'open' | 'half' | 'full' | 'out'

const SHAPES: Record<Stage, ReactNode> = {
  open: <circle cx="6" cy="6" r="4.25" fill="none" strokeDasharray="2 1.6" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" />
      <path d="M6 3a3 3 0 0 1 0 6z" fill="currentColor" stroke="none" />
    </>
  ),
  full: <circle cx="6" cy="6" r="4.25" fill="currentColor" />,
  out: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" />
      <path d="M4 4l4 4M8 4l-4 4" />
    </>
  ),
}

/** A state: a shape and a word, the colour only third. */
export function Status({
  tone,
  stage,
  children,
}: {
  tone: Tone
  stage: Stage
  children: ReactNode
}) {
  return (
    <span className={mark({ tone })}>
      <svg
        viewBox="0 0 12 12"
        aria-hidden
        className="size-3 shrink-0 stroke-current"
        strokeWidth="1.5"
      >
        {SHAPES[stage]}
      </svg>
      {children}
    </span>
  )
}

/** A small word beside a name. */
export function Badge({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={mark({ tone, className: 'rounded-sm border border-line px-1.5 text-xs' })}>
      {children}
    </span>
  )
}
