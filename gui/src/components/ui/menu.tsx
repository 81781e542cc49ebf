import { Slot } from 'radix-ui'
import { lazy, type ReactNode, Suspense, useState } from 'react'

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

// Menus weigh more than most pages, so they come when somebody reaches for one.
const load = () => import('./menu-open')
const Open = lazy(() => load().then(({ OpenMenu }) => ({ default: OpenMenu })))
export const MenuItem = lazy(() => load().then((menu) => ({ default: menu.MenuItem })))
export const MenuLabel = lazy(() => load().then((menu) => ({ default: menu.MenuLabel })))
export const MenuLine = lazy(() => load().then((menu) => ({ default: menu.MenuLine })))
const Choice = lazy(() => load().then((menu) => ({ default: menu.MenuChoice<string> })))

/** Several answers of which one holds, with its name above. */
export function MenuChoice<T extends string>({ onChange, ...rest }: ChoiceProps<T>) {
  return <Choice {...rest} onChange={(value) => onChange(value as T)} />
}

export function Menu({ trigger, ...rest }: MenuProps) {
  const [wanted, setWanted] = useState(false)
  const closed = (
    <Slot.Root
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => setWanted(true)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        setWanted(true)
      }}
    >
      {trigger}
    </Slot.Root>
  )
  if (!wanted) return closed
  return (
    <Suspense fallback={closed}>
      <Open trigger={trigger} {...rest} />
    </Suspense>
  )
}
