import { Link, type LinkProps, useNavigate } from '@tanstack/react-router'
import { type LucideIcon, Plus } from 'lucide-react'
import type { ComponentType } from 'react'
import { Button } from '@/components/ui/button'
import { Gate } from '@/components/ui/gate'
import { useCommands } from '@/lib/commands'
import { type AccountRight, type Scope, usePlace, useResting } from '@/lib/permissions'

export interface FormProps<Row> {
  /** The one that is changed; nothing for a new one. */
  row: Row | null
  onClose: () => void
}

export interface Add {
  /** Who may, and change what there is. */
  scope: Scope | AccountRight
  /** What the palette remembers it by. */
  id: string
  text: string
  /** What the palette calls it, when a button is too short to say. */
  title?: string
  keys?: string
  icon?: LucideIcon
  /** Nothing begins now, though what there is may be changed. */
  closed?: boolean
  /** What it opens: a form, or a page of the place. */
  form?: ComponentType<FormProps<never>>
  to?: NonNullable<LinkProps['to']>
}

/** A thing to begin on a page, the one with a key before all: by its button, its key and the palette. */
export function AddButton({ add, onAdd }: { add: Add; onAdd: () => void }) {
  const { id, text, title = text, keys, icon: Icon = Plus, to } = add
  const { params } = usePlace()
  const navigate = useNavigate()
  const where = { to, params } as LinkProps
  const explain = useResting(add.scope)
  const run = explain ?? (() => (to ? void navigate(where as never) : onAdd()))
  useCommands([{ id, title, group: 'make', keys, run }])
  const look = { look: keys ? 'primary' : 'plain', 'aria-keyshortcuts': keys } as const
  if (to) {
    return (
      <Gate scope={add.scope}>
        <Button asChild {...look}>
          <Link {...where}>
            <Icon aria-hidden />
            {text}
          </Link>
        </Button>
      </Gate>
    )
  }
  return (
    <Gate scope={add.scope}>
      <Button {...look} keys={keys} onClick={run}>
        <Icon aria-hidden />
        {text}
      </Button>
    </Gate>
  )
}
