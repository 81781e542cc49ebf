import { ListFilter } from 'lucide-react'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Popover } from '@/components/ui/popover'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/posts'

const FilterForm = lazy(() => import('./filter-form'))

export function FilterPopover({ count }: { count: number }) {
  const [open, setOpen] = useState(false)
  useCommands([
    { id: 'filter', title: m.filter, group: 'here', keys: 'f', run: () => setOpen(true) },
  ])
  return (
    <Popover
      label={m.filters}
      open={open}
      onOpenChange={setOpen}
      className="w-92"
      trigger={
        <Button look="quiet" aria-keyshortcuts="f">
          <ListFilter aria-hidden />
          {m.filter}
          {count > 0 && (
            <span className="rounded-full bg-accent-soft px-1.5 text-accent text-xs tabular-nums">
              {count}
            </span>
          )}
        </Button>
      }
    >
      <Later fallback={<div className="h-96" />}>
        <FilterForm />
      </Later>
    </Popover>
  )
}
