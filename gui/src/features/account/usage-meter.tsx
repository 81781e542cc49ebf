import type { UsagePeriod } from '@/data/usage'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/usage'

/** Percent of the plan's credits that are spent; null where nothing is limited. */
export const percentOf = ({ granted, used }: Pick<UsagePeriod, 'granted' | 'used'>) =>
  granted === null ? null : granted === 0 ? 100 : Math.floor((used / granted) * 100)

/** How far a period has come: what is spent, and what is held back behind it. */
export function UsageMeter({ period, thin }: { period: UsagePeriod; thin?: boolean }) {
  const percent = percentOf(period)
  if (percent === null || period.granted === null) return null
  const share = (part: number) => `${Math.min(100, (part / (period.granted || 1)) * 100)}%`
  return (
    <div className={cn('relative overflow-hidden rounded-full bg-line', thin ? 'h-1' : 'h-2')}>
      <meter
        className="sr-only"
        aria-label={m.label}
        max={period.granted}
        value={Math.min(period.used, period.granted)}
        aria-valuetext={m.of(period.used, period.granted)}
      />
      <div
        className="absolute inset-y-0 left-0 bg-line-strong"
        style={{ width: share(period.used + period.reserved) }}
      />
      <div
        className={cn(
          'absolute inset-y-0 left-0',
          percent >= 100 ? 'bg-red' : percent >= 80 ? 'bg-amber' : 'bg-accent',
        )}
        style={{ width: share(period.used) }}
      />
    </div>
  )
}
