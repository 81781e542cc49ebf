import { Slot } from 'radix-ui'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import type { PopoverProps } from './popover-open'

// Like menus, popovers come when somebody reaches for one.
const load = () => import('./popover-open')
const Open = lazy(() => load().then(({ OpenPopover }) => ({ default: OpenPopover })))

export function Popover({ trigger, ...rest }: PopoverProps) {
  const [wanted, setWanted] = useState(false)
  if (rest.open && !wanted) setWanted(true)
  const closed = (
    <Slot.Root
      aria-haspopup="dialog"
      aria-expanded={false}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => {
        setWanted(true)
        rest.onOpenChange?.(true)
      }}
    >
      {trigger}
    </Slot.Root>
  )
  if (!wanted) return closed
  return (
    <Later fallback={closed}>
      <Open trigger={trigger} {...rest} />
    </Later>
  )
}
