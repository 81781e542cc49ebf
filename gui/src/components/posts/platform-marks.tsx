import type { Platform } from '@/data/posts'
import { m } from '@/lib/i18n/en/posts'

/** Whom a post is for, in little room; the names are read out, and shown on hover. */
export function PlatformMarks({ platforms }: { platforms: readonly Platform[] }) {
  if (platforms.length === 0) return null
  const names = m.platformNames(platforms)
  return (
    <span className="flex shrink-0 gap-1" title={names}>
      <span className="sr-only">{names}</span>
      {platforms.map((platform) => (
        <span
          key={platform}
          aria-hidden
          className="grid h-4 min-w-4 place-items-center rounded-sm border border-line-strong px-0.5 font-medium text-[0.625rem] text-ink-2 leading-none"
        >
          {m.platformMarks[platform]}
        </span>
      ))}
    </span>
  )
}
