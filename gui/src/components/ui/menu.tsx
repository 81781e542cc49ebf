import { Slot } from 'radix-ui'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import type { ChoiceProps, MenuProps } from './menu-open'

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
    <Later fallback={closed}>
      <Open trigger={trigger} {...rest} />
    </Later>
  )
}
