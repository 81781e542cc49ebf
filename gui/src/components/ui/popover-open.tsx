import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '@/lib/cn'

export interface PopoverProps {
  trigger: ReactNode
  children: ReactNode
  /** What it is, for who cannot see where it points. */
  label: string
  align?: 'start' | 'end'
  open?: boolean
  onOpenChange?: (open: boolean) => void
  className?: string
}

/** What a popover is once somebody wants it; `popover.tsx` stands in until then. */
export function OpenPopover({
  trigger,
  children,
  label,
  align = 'start',
  className,
  ...rest
}: PopoverProps) {
  return (
    <Radix.Root defaultOpen {...rest}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={cn(
            'z-50 w-80 max-w-[calc(100vw-1rem)] animate-rise rounded-md border border-line bg-raised p-4 shadow-float outline-none',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
