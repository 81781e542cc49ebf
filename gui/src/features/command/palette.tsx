import { Command, defaultFilter } from 'cmdk'
import { Dialog as Radix } from 'radix-ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useFocusBack } from '@/components/ui/focus-back'
import { Kbd } from '@/components/ui/kbd'
import { type Command as Known, useAllCommands } from '@/lib/commands'
import { caught, early } from '@/lib/early-keys'
import { m } from '@/lib/i18n/en/common'
import { FoundPeople, FoundPosts, GROUP, ITEM, useFoundPosts } from './found'
import { noteUse, recent } from './recent'

const GROUPS = ['here', 'make', 'go', 'other'] as const

/** Everything that can be done or found, by typing its name. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState(early)
  const known = useAllCommands().filter(({ id }) => id !== 'palette')
  const used = recent()
  const [entered, setEntered] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // By itself a dialog selects what its field holds, and the next key would replace it.
  const focus = useFocusBack((event) => {
    event.preventDefault()
    field.current?.focus()
    field.current?.setSelectionRange(text.length, text.length)
    setEntered(true)
  })
  const catching = useRef(true)
  const found = useFoundPosts(text)
  const first = found.rows[0]?.id
  const root = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // Hits come later than the commands they stand above. Selected by its key, as a value given
    // from outside would not tell a screen reader which one it is.
    if (first) {
      root.current?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }))
    }
  }, [first])

  // A key that came before the field shows what was caught would be all that it holds.
  useLayoutEffect(() => {
    if (!entered || !catching.current) return
    if (early() !== text) return setText(early())
    caught()
    catching.current = false
  }, [entered, text])

  // What the server found stays as it is; only names of commands are compared with the text.
  const rank = ({ id, title }: Known) => (text ? defaultFilter(id, text, [title]) : 1)

  function choose(command: Known) {
    noteUse(command.id)
    onClose()
    command.run()
  }

  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          {...focus}
          className="fixed inset-x-2 top-2 z-50 mx-auto max-w-xl animate-rise overflow-hidden rounded-lg border border-line bg-raised shadow-dialog sm:top-[14dvh]"
        >
          <Radix.Title className="sr-only">{m.shell.palette}</Radix.Title>
          <Command loop ref={root} shouldFilter={false}>
            <Command.Input
              ref={field}
              dir="auto"
              value={text}
              onValueChange={setText}
              placeholder={m.shell.palette}
              className="h-12 w-full border-b bg-transparent px-5 text-lg outline-none"
            />
            <Command.List className="max-h-[50dvh] overflow-y-auto p-2">
              {!found.waiting && (
                <Command.Empty className="px-3 py-8 text-center text-ink-2">
                  {m.shell.paletteEmpty}
                </Command.Empty>
              )}
              <FoundPosts rows={found.rows} onClose={onClose} />
              <FoundPeople text={text} onClose={onClose} />
              {GROUPS.map((name) => {
                const here = known
                  .filter((command) => command.group === name && rank(command) > 0)
                  .sort((a, b) => rank(b) - rank(a) || used.indexOf(b.id) - used.indexOf(a.id))
                return (
                  here.length > 0 && (
                    <Command.Group key={name} heading={m.shell.groups[name]} className={GROUP}>
                      {here.map((command) => (
                        <Command.Item
                          key={command.id}
                          value={command.id}
                          onSelect={() => choose(command)}
                          className={ITEM}
                        >
                          {command.title}
                          {command.keys && (
                            <span className="ml-auto">
                              <Kbd keys={command.keys} />
                            </span>
                          )}
                        </Command.Item>
                      ))}
                    </Command.Group>
                  )
                )
              })}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
