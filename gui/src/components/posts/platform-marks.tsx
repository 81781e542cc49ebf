import type { ReactNode } from 'react'
import type { Platform } from '@/data/posts'
import { m } from '@/lib/i18n/en/posts'

interface Props {
  platforms: readonly Platform[]
  /** How many there is room for; the others are counted. */
  most?: number
}

/** Whom a post is for, in little room; the names are read out, and shown on hover. */
export function PlatformMarks({ platforms, most }: Props) {
  if (platforms.length === 0) return null
  const shown = platforms.slice(0, most)
  const names = m.platformNames(platforms)
  return (
    <span className="flex shrink-0 gap-1" title={names}>
      <span className="sr-only">{names}</span>
      {shown.map((platform) => (
        <Mark key={platform}>{m.platformMarks[platform]}</Mark>
      ))}
      {shown.length < platforms.length && <Mark>+{platforms.length - shown.length}</Mark>}
    </span>
  )
}

function Mark({ children }: { children: ReactNode }) {
  return (
    <span
      aria-hidden
      className="grid h-4 min-w-4 place-items-center rounded-sm border border-line-strong px-0.5 font-medium text-[0.625rem] text-ink-2 leading-none"
    >
      {children}
    </span>
  )
}
