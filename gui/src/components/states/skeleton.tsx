import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/common'

/** A grey bar where a word will be. */
export function Bar({ className }: { className?: string }) {
  return <span className={cn('block h-3 rounded-sm bg-hover', className)} />
}

/** The place of rows to come: it appears after 150 ms only, as most answers are faster. */
export function SkeletonRows({ rows = 8, className }: { rows?: number; className?: string }) {
  return (
    <div role="status" aria-label={m.loading} className={cn('animate-late', className)}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-9 items-center gap-6 border-b last:border-b-0">
          <Bar className="w-10" />
          <Bar className={row % 3 === 1 ? 'w-1/3' : 'w-2/5'} />
          <Bar className="ml-auto hidden w-20 sm:block" />
          <Bar className="w-14" />
        </div>
      ))}
    </div>
  )
}

/** A whole page to come, below a heading that is known. */
export function SkeletonPage() {
  return (
    <div className="px-4 pt-4 md:px-8 md:pt-7">
      <Bar className="mb-8 h-6 w-40 animate-late" />
      <SkeletonRows />
    </div>
  )
}
