import { m } from '@/lib/i18n/en/common'

/** A month to come: its lines. */
export function SkeletonCalendar({ rows }: { rows: number }) {
  return (
    <div
      role="status"
      aria-label={m.loading}
      className="flex animate-late flex-col overflow-hidden rounded-md border md:grow"
    >
      <div className="h-8 shrink-0 bg-paper" />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="grid h-11 grid-cols-7 border-t md:h-auto md:grow">
          {Array.from({ length: 7 }, (_, day) => (
            <div key={day} className="not-first:border-l" />
          ))}
        </div>
      ))}
    </div>
  )
}
