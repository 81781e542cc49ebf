import { Slot } from 'radix-ui'
import type { ReactElement } from 'react'
import { m } from '@/lib/i18n/en/common'
import { type AccountRight, type Scope, usePermission, useResting } from '@/lib/permissions'
import { Tooltip } from './tooltip'

interface Props {
  scope: Scope | AccountRight
  /** One control: a button or a link. */
  children: ReactElement
}

/** Show a control to those who may use it; where the plan has no room for it, it rests and says why. */
export function Gate({ scope, children }: Props) {
  const explain = useResting(scope)
  if (usePermission(scope)) return children
  if (!explain) return null
  return (
    <Tooltip text={m.resting}>
      <Slot.Root
        aria-disabled
        onClickCapture={(event) => {
          event.preventDefault()
          event.stopPropagation()
          explain()
        }}
      >
        {children}
      </Slot.Root>
    </Tooltip>
  )
}
