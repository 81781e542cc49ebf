import { Bar } from '@/components/states/skeleton'
import { m } from '@/lib/i18n/en/common'

/** Columns and cards to come. */
export function SkeletonBoard() {
  return (
    <div
      role="status"
      aria-label={m.loading}
      className="flex grow animate-late gap-2 overflow-hidden"
    >
      {[3, 4, 2, 3, 2].map((cards, column) => (
        <div key={column} className="min-w-60 flex-1 rounded-md bg-paper px-2 pb-2">
          <Bar className="mx-1 my-3.5 w-24" />
          {Array.from({ length: cards }, (_, card) => (
            <div key={card} className="mb-2 h-22 rounded-md border border-line bg-raised p-3">
              <Bar className="mb-3 w-10" />
              <Bar className="mb-2 w-4/5" />
              <Bar className="w-1/2" />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
