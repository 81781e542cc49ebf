/** Stands in for react-remove-scroll, which writes a <style> element our policy refuses: see styles.css. */

import { type ElementType, type ReactNode, useEffect } from 'react'

let locks = 0

interface Props {
  as?: ElementType
  children?: ReactNode
  enabled?: boolean
  allowPinchZoom?: boolean
  shards?: unknown
}

export function RemoveScroll({ as: As = 'div', children, enabled = true, ...given }: Props) {
  const { allowPinchZoom: _, shards: __, ...rest } = given
  useEffect(() => {
    if (!enabled) return
    locks += 1
    document.documentElement.dataset.locked = ''
    return () => {
      locks -= 1
      if (locks === 0) delete document.documentElement.dataset.locked
    }
  }, [enabled])
  return <As {...rest}>{children}</As>
}
