import { CatchBoundary } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { Button } from '@/components/ui/button'
import { m } from '@/lib/i18n/en/common'

/** A part whose code comes later: when it does not come, the rest of the page goes on without it. */
export function Later({ children, fallback }: { children: ReactNode; fallback?: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => 0} errorComponent={NotLoaded}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </CatchBoundary>
  )
}

function NotLoaded() {
  return (
    <div role="alert" className="p-4 text-sm">
      <p>{m.errors.partMissing}</p>
      <Button size="sm" className="mt-3" onClick={() => window.location.reload()}>
        {m.errors.reload}
      </Button>
    </div>
  )
}
