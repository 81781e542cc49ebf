import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiError } from '@/api/errors'
import { Bar } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/editor'

export function PanelSkeleton() {
  return (
    <div role="status" aria-label={common.loading} className="animate-late space-y-4">
      {['w-3/4', 'w-full', 'w-2/3', 'w-5/6'].map((width) => (
        <Bar key={width} className={width} />
      ))}
    </div>
  )
}

interface Props<T> {
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
}

/** A part of the side with its three states; an old answer stays while a new one is asked for. */
export function Loaded<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <PanelSkeleton />
  const { error } = query
  return (
    <div role="alert" className="text-sm">
      <p className="font-medium">{m.panelFailed}</p>
      <p className="mt-1 text-ink-2">{error?.message}</p>
      <Button size="sm" className="mt-3" onClick={() => void query.refetch()}>
        {common.retry}
      </Button>
      {error instanceof ApiError && error.requestId && (
        <p className="mt-3 font-mono text-ink-3 text-xs">{common.requestId(error.requestId)}</p>
      )}
    </div>
  )
}

/** What is not there yet, in a sentence. */
export function Quiet({ children }: { children: ReactNode }) {
  return <p className="text-pretty text-ink-2 text-sm">{children}</p>
}
