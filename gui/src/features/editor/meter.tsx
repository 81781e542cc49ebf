import { TriangleAlert } from 'lucide-react'
import type { Platform } from '@/data/previews'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/editor'
import { useDesk } from './desk'

/** How much room is left, and what the platform will mind. */
export function Meter({ platform }: { platform: Platform }) {
  const measured = useDesk().measures.get(platform)
  if (!measured) return <div className="h-9" />
  const { used, limit, remaining, over } = measured
  const warnings = measured.warnings.filter(({ code }) => code !== 'empty' && code !== 'too_long')
  const near = !over && used > limit * 0.9
  return (
    <div className="mt-4 border-t pt-3">
      <div className="flex items-center gap-3 text-sm">
        <span aria-hidden className="h-1 w-24 overflow-hidden rounded-full bg-hover">
          <span
            className={cn(
              'block h-full rounded-full',
              over ? 'bg-red' : near ? 'bg-amber' : 'bg-accent',
            )}
            style={{ width: `${Math.min(100, (used / limit) * 100)}%` }}
          />
        </span>
        <span className={cn('tabular-nums', over ? 'font-medium text-red' : 'text-ink-3')}>
          {over ? m.over(-remaining) : m.used(used, limit)}
        </span>
        {measured.posts > 1 && <span className="text-ink-3">{m.thread(measured.posts)}</span>}
        {near && <span className="text-amber tabular-nums">{m.left(remaining)}</span>}
      </div>
      {warnings.length > 0 && (
        <ul aria-label={m.warnings} className="mt-2 space-y-1">
          {warnings.map(({ code, detail }) => (
            <li key={code + detail} className="flex items-start gap-2 text-amber text-sm">
              <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
              {detail}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
