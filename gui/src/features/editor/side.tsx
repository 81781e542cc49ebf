import { lazy, useRef } from 'react'
import { Later } from '@/components/states/later'
import { m } from '@/lib/i18n/en/editor'
import { PanelSkeleton } from './panel'
import { useWide } from './use-wide'

// The text is there first; what stands beside it follows.
const Parts = lazy(() => import('./parts'))

const Sheet = lazy(async () => ({ default: (await import('@/components/ui/dialog')).Sheet }))

/** What belongs to the text, one part at a time, beside it. */
export function Side() {
  if (!useWide()) return null
  return (
    <aside aria-label={m.side} className="flex w-[23rem] shrink-0 border-l xl:w-[26rem]">
      <Later>
        <Parts upright />
      </Later>
    </aside>
  )
}

/** The same on a small screen, over the text. */
export function SideSheet(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  // Once opened it stays, so that it closes as smoothly as it came.
  const wanted = useRef(false)
  wanted.current ||= props.open
  if (!wanted.current) return null
  return (
    <Later>
      <Sheet {...props} title={m.side}>
        <Later fallback={<PanelSkeleton />}>
          <Parts />
        </Later>
      </Sheet>
    </Later>
  )
}
