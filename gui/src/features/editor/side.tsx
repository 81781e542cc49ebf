import { lazy } from 'react'
import { Later } from '@/components/states/later'
import { Sheet } from '@/components/ui/dialog'
import { m } from '@/lib/i18n/en/editor'
import { PanelSkeleton } from './panel'
import { useWide } from './use-wide'

// The text is there first; what stands beside it follows.
const Parts = lazy(() => import('./parts'))

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
  return (
    <Sheet {...props} title={m.side}>
      <Later fallback={<PanelSkeleton />}>
        <Parts />
      </Later>
    </Sheet>
  )
}
