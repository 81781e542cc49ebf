import { Link, type LinkProps } from '@tanstack/react-router'
import { type LucideIcon, MoreHorizontal } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import { m } from '@/lib/i18n/en/common'

/** What can be done with a row. */
export interface Act {
  text: string
  /** Done with one click beside the menu. */
  icon?: LucideIcon
  danger?: boolean
  /** Asked before it is done. */
  ask?: { title: string; text: string }
  /** Where it leads, when it changes nothing here. */
  link?: LinkProps
  run?: () => unknown
  /** Instead of `run`: answers with the request that undoes it. */
  change?: () => Promise<string>
  /** What is said when it was done. */
  done?: string
}

interface Props {
  /** What the row is called. */
  name: string
  acts: readonly Act[]
  onAct: (act: Act) => void
}

/** The acts of a row; what is grave stands last, below a line. */
export function RowMenu({ name, acts, onAct }: Props) {
  const inMenu = acts.filter(({ icon }) => !icon)
  const item = (act: Act) => (
    <MenuItem
      key={act.text}
      danger={act.danger}
      asChild={act.link !== undefined}
      onSelect={() => onAct(act)}
    >
      {act.link ? <Link {...act.link}>{act.text}</Link> : act.text}
    </MenuItem>
  )
  const grave = inMenu.filter(({ danger }) => danger)
  return (
    // Above the name, whose link covers the row.
    <span className="relative">
      {acts.map((act) => {
        const Icon = act.icon
        return (
          Icon && (
            <IconButton key={act.text} label={`${act.text}: ${name}`} onClick={() => onAct(act)}>
              <Icon />
            </IconButton>
          )
        )
      })}
      {inMenu.length > 0 && (
        <Menu
          align="end"
          trigger={
            <Button look="quiet" size="icon" aria-label={m.actionsFor(name)}>
              <MoreHorizontal />
            </Button>
          }
        >
          {inMenu.filter(({ danger }) => !danger).map(item)}
          {grave.length > 0 && grave.length < inMenu.length && <MenuLine />}
          {grave.map(item)}
        </Menu>
      )}
    </span>
  )
}
