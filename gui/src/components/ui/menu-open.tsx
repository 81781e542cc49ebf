import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '@/lib/cn'
import { Kbd } from './kbd'

export interface MenuProps {
  trigger: ReactNode
  children: ReactNode
  align?: 'start' | 'end'
  side?: 'top' | 'bottom'
  className?: string
}

export interface ItemProps {
  children: ReactNode
  onSelect?: () => void
  keys?: string
  danger?: boolean
  disabled?: boolean
  /** The child is a link that takes the item's looks. */
  asChild?: boolean
}

export interface ChoiceProps<T extends string> {
  label: string
  value: T
  onChange: (value: T) => void
  options: readonly { value: T; label: ReactNode }[]
}

/** What a menu is once somebody wants it; `menu.tsx` stands in until then. */
export function OpenMenu({
  trigger,
  children,
  align = 'start',
  side = 'bottom',
  className,
}: MenuProps) {
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className={cn(
            'z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 animate-rise overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const item =
  'flex min-h-8 cursor-default select-none items-center gap-2 rounded px-2 py-1 text-sm outline-none data-disabled:opacity-50 data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-3'

export function MenuItem({ children, onSelect, keys, danger, disabled, asChild }: ItemProps) {
  return (
    <Radix.Item
      asChild={asChild}
      disabled={disabled}
      onSelect={onSelect}
      className={cn(item, danger && 'text-red [&_svg]:text-red')}
    >
      {asChild ? (
        children
      ) : (
        <>
          {children}
          {keys && (
            <span className="ml-auto pl-4">
              <Kbd keys={keys} />
            </span>
          )}
        </>
      )}
    </Radix.Item>
  )
}

/** Several answers of which one holds, with its name above. */
export function MenuChoice<T extends string>({ label, value, onChange, options }: ChoiceProps<T>) {
  return (
    <Radix.RadioGroup value={value} onValueChange={(next) => onChange(next as T)}>
      <MenuLabel>{label}</MenuLabel>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} className={cn(item, 'pr-8')}>
          {option.label}
          <Radix.ItemIndicator className="absolute right-3">
            <Check />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-2 pb-1 text-ink-3 text-xs">{children}</Radix.Label>
}

export function MenuLine() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />
}
