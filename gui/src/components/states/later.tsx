import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { ApiError, Unreachable } from '@/api/errors'
import { Button } from '@/components/ui/button'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/common'

interface Props {
  children: ReactNode
  /** What keeps its place; without it the part lies over the page, as a dialog does. */
  fallback?: ReactNode
  /** It is what the page is about: what the server says of it is for the page to tell. */
  whole?: boolean
}

/** A part whose code comes later: when it does not come, the rest of the page goes on without it. */
export function Later({ children, fallback, whole }: Props) {
  return (
    <CatchBoundary
      getResetKey={() => 0}
      errorComponent={whole ? WholeNotLoaded : fallback ? NotLoaded : OverNotLoaded}
    >
      <Suspense fallback={fallback}>{children}</Suspense>
    </CatchBoundary>
  )
}

function WholeNotLoaded({ error }: ErrorComponentProps) {
  if (error instanceof ApiError || error instanceof Unreachable) throw error
  return <NotLoaded />
}

function OverNotLoaded() {
  return (
    <NotLoaded className="fixed inset-x-4 bottom-20 z-40 mx-auto w-fit rounded-md border border-line bg-raised shadow-float md:bottom-6" />
  )
}

function NotLoaded({ className }: { className?: string }) {
  return (
    <div role="alert" className={cn('p-4 text-sm', className)}>
      <p>{m.errors.partMissing}</p>
      <Button size="sm" className="mt-3" onClick={() => window.location.reload()}>
        {m.errors.reload}
      </Button>
    </div>
  )
}
