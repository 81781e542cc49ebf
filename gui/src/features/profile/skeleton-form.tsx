import { Bar } from '@/components/states/skeleton'
import { m } from '@/lib/i18n/en/common'

/** As tall as the form about oneself, so that nothing below it jumps. */
export function SkeletonForm() {
  return (
    <div role="status" aria-label={m.loading} className="h-68 animate-late space-y-3 sm:h-56">
      <Bar className="w-16" />
      <Bar className="h-9" />
      <Bar className="w-24" />
      <Bar className="h-9" />
    </div>
  )
}
