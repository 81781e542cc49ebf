import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { Dialog as Radix } from 'radix-ui'
import { useDeferredValue, useState } from 'react'
import { Kbd } from '@/components/ui/kbd'
import { postsQuery } from '@/data/posts'
import { type Command as Known, useAllCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/common'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { noteUse, recent } from './recent'

const GROUPS = ['here', 'make', 'go', 'other'] as const
const SEARCH_FROM = 2
const FOUND = 6

const item =
  'flex h-9 cursor-default select-none items-center gap-3 rounded px-3 text-base data-[selected=true]:bg-hover'
const group =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-3 [&_[cmdk-group-heading]]:text-xs'

/** Everything that can be done or found, by typing its name. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const known = useAllCommands().filter(({ id }) => id !== 'palette')
  const used = recent()

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
          className="fixed inset-x-2 top-2 z-50 mx-auto max-w-xl animate-rise overflow-hidden rounded-lg border border-line bg-raised shadow-dialog sm:top-[14dvh]"
        >
          <Radix.Title className="sr-only">{m.shell.palette}</Radix.Title>
          <Command loop>
            <Command.Input
              value={text}
              onValueChange={setText}
              placeholder={m.shell.palette}
              className="h-12 w-full border-b bg-transparent px-5 text-lg outline-none"
            />
            <Command.List className="max-h-[50dvh] overflow-y-auto p-2">
              <Command.Empty className="px-3 py-8 text-center text-ink-2">
                {m.shell.paletteEmpty}
              </Command.Empty>
              <FoundPosts text={text} onClose={onClose} />
              {GROUPS.map((name) => {
                const here = known
                  .filter((command) => command.group === name)
                  .sort((a, b) => used.indexOf(b.id) - used.indexOf(a.id))
                return (
                  here.length > 0 && (
                    <Command.Group key={name} heading={m.shell.groups[name]} className={group}>
                      {here.map((command) => (
                        <Command.Item
                          key={command.id}
                          value={command.id}
                          keywords={[command.title]}
                          onSelect={() => choose(command)}
                          className={item}
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

function FoundPosts({ text, onClose }: { text: string; onClose: () => void }) {
  const { id, slug, scopes } = useWorkspace()
  const navigate = useNavigate()
  const q = useDeferredValue(text.trim())
  const { data } = useInfiniteQuery({
    ...postsQuery(id, { q }),
    enabled: q.length >= SEARCH_FROM && scopes.has('content:read'),
    placeholderData: keepPreviousData,
  })
  const found = q.length >= SEARCH_FROM ? (data?.pages[0]?.items.slice(0, FOUND) ?? []) : []
  if (found.length === 0) return null
  return (
    <Command.Group heading={posts.title} className={group} forceMount>
      {found.map((post) => (
        <Command.Item
          key={post.id}
          value={post.id}
          forceMount
          onSelect={() => {
            onClose()
            const params = { workspaceId: slug, postId: post.id }
            void navigate({ to: '/w/$workspaceId/posts/$postId', params })
          }}
          className={item}
        >
          <span className="w-12 shrink-0 text-ink-3 text-sm">{post.key}</span>
          <span className="truncate">{post.title}</span>
        </Command.Item>
      ))}
    </Command.Group>
  )
}
