import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { type Command, useAllCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/common'

const GROUPS = ['here', 'make', 'go', 'other'] as const
const LISTS: readonly Command[] = [
  { id: 'next', title: m.shell.nextRow, group: 'here', keys: 'j', run: () => undefined },
  { id: 'previous', title: m.shell.previousRow, group: 'here', keys: 'k', run: () => undefined },
  { id: 'select', title: m.shell.selectRow, group: 'here', keys: 'x', run: () => undefined },
]

/** The cheat sheet, written by the registry itself. */
export default function Shortcuts({ onClose }: { onClose: () => void }) {
  const known = [...LISTS, ...useAllCommands()].filter(({ keys }) => keys)
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={m.shell.shortcuts}>
      {GROUPS.map((name) => {
        const here = known.filter(({ group }) => group === name)
        if (here.length === 0) return null
        return (
          <section key={name} className="mb-4">
            <h3 className="mb-1 text-ink-3 text-xs">{m.shell.groups[name]}</h3>
            <dl>
              {here.map(({ id, title, keys = '' }) => (
                <div key={id} className="flex h-8 items-center justify-between">
                  <dt>{title}</dt>
                  <dd>
                    <Kbd keys={keys} />
                    <span className="sr-only">{keys}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </Dialog>
  )
}
