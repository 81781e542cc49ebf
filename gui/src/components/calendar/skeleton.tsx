import { m } from '@/lib/i18n/en/common'

/** A month to come: its lines. */
export function SkeletonCalendar({ rows }: { rows: number }) {
  return (
    <div
      role="status"
      aria-label={m.loading}
      className="animate-late overflow-hidden rounded-md border"
    >
      <div className="h-8 bg-paper" />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="grid h-13 grid-cols-7 border-t md:h-27">
          {Array.from({ length: 7 }, (_, day) => (
            <div key={day} className="not-first:border-l" />
          ))}
        </div>
      ))}
    </div>
  )
}
