import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'

/** The ink of each tone. */
export const TONES = {
  gray: 'text-gray',
  amber: 'text-amber',
  teal: 'text-teal',
  blue: 'text-blue',
  green: 'text-green',
  red: 'text-red',
}
const mark = cva('inline-flex items-center gap-1.5 whitespace-nowrap', {
  variants: {
    tone: TONES,
  },
  defaultVariants: { tone: 'gray' },
})

export type Tone = NonNullable<VariantProps<typeof mark>['tone']>
/** How far along something is: an open ring, a pen, a half, a tick, a hand of a clock, a full dot, crossed out, or put away. */
export type Stage = keyof typeof SHAPES

const SHAPES = {
  open: <circle cx="6" cy="6" r="4.25" fill="none" strokeDasharray="2 1.6" />,
  begun: <path d="M2 10l.7-2.9L8 1.8 10.2 4 4.9 9.3z" fill="none" strokeLinejoin="round" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" />
      <path d="M6 3a3 3 0 0 1 0 6z" fill="currentColor" stroke="none" />
    </>
  ),
  agreed: <path d="M1.75 6.5l3 3 5.5-7" fill="none" strokeLinecap="round" strokeLinejoin="round" />,
  timed: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" />
      <path d="M6 3.5V6l1.75 1.25" fill="none" strokeLinecap="round" />
    </>
  ),
  full: <circle cx="6" cy="6" r="4.25" fill="currentColor" />,
  out: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" />
      <path d="M4 4l4 4M8 4l-4 4" />
    </>
  ),
  away: <path d="M1.75 2.25h8.5v2.5h-8.5zM2.5 4.75v5h7v-5M4.75 7h2.5" fill="none" />,
} satisfies Record<string, ReactNode>

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
