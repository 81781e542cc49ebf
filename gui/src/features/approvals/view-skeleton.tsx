import { Bar } from '@/components/states/skeleton'

/** The place of a text to come. */
export function ViewSkeleton() {
  return (
    <div aria-hidden className="animate-late space-y-4 md:px-10 md:pt-8">
      <Bar className="h-6 w-2/3" />
      <Bar className="mb-10 w-1/3" />
      {['w-full', 'w-11/12', 'w-full', 'w-3/5'].map((width, line) => (
        <Bar key={`${width}${line}`} className={width} />
      ))}
    </div>
  )
}
