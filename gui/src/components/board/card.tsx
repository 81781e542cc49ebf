import { memo, type ReactNode, useRef } from 'react'
import { cn } from '@/lib/cn'
import type { Dragged } from './use-drag'
import { useCardDrag } from './use-drag'

interface Props {
  id: string
  column: string
  enabled: boolean
  mayDrop: (dragged: Dragged) => boolean
  children: ReactNode
}

export const BoardCard = memo(function BoardCard(props: Props) {
  const { id, column, enabled, mayDrop, children } = props
  const element = useRef<HTMLLIElement>(null)
  const { edge, dragging } = useCardDrag(element, { id, column, enabled, mayDrop })
  return (
    <li
      ref={element}
      data-card={id}
      className={cn('group/card relative shrink-0 rounded-md', dragging && 'opacity-40')}
    >
      {edge && (
        <span
          aria-hidden
          className={cn(
            'absolute inset-x-0 z-10 h-0.5 rounded-full bg-accent',
            edge === 'top' ? '-top-1.25' : '-bottom-1.25',
          )}
        />
      )}
      {children}
    </li>
  )
})
