import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLabel } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { Tooltip } from '@/components/ui/tooltip'
import { useWayBack } from '@/components/undo/use-way-back'
import { type Platform, platformsQuery } from '@/data/previews'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/editor'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from './desk'
import { platformsOf } from './words'

/** One tab per platform that has a text, and the way to another. */
export function PlatformTabs() {
  const { now, saver, editable, platform, show, measures } = useDesk()
  const wayBack = useWayBack()
  const list = useRef<HTMLDivElement>(null)
  const here = platformsOf(now.value)

  async function put(name: Platform, text: (typeof now.value.texts)[Platform], said: string) {
    const request = await saver.stepTo((value) => {
      const { [name]: _, ...others } = value.texts
      return { ...value, texts: text ? { ...others, [name]: text } : others }
    })
    toast(said, { undo: request ? wayBack(request) : undefined })
  }

  function walk(by: number) {
    const next = here[(here.indexOf(platform ?? 'blog') + by + here.length) % here.length]
    if (!next) return
    show(next)
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }

  return (
    <div className="flex items-center gap-1 border-b">
      <div
        ref={list}
        {...(here.length > 0 && { role: 'tablist', 'aria-label': m.platforms })}
        className="-mb-px flex min-w-0 gap-5 overflow-x-auto"
      >
        {here.map((name) => {
          const { over, remaining } = measures.get(name) ?? { over: false, remaining: 0 }
          return (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={name === platform}
              aria-controls={name === platform ? 'text-of-platform' : undefined}
              tabIndex={name === platform ? 0 : -1}
              onClick={() => show(name)}
              onKeyDown={({ key }) => {
                if (key === 'ArrowRight') walk(1)
                if (key === 'ArrowLeft') walk(-1)
              }}
              className={cn(
                'flex h-10 items-center gap-1.5 whitespace-nowrap border-b-2 text-sm outline-offset-[-2px]',
                name === platform
                  ? 'border-accent font-medium text-ink'
                  : 'border-transparent text-ink-2 hover:text-ink',
              )}
            >
              {posts.platforms[name]}
              {over && (
                <span className="rounded-sm bg-red-soft px-1 text-red text-xs tabular-nums">
                  {m.over(-remaining)}
                </span>
              )}
            </button>
          )
        })}
      </div>
      {editable && (
        <Add
          absent={(name) => !here.includes(name)}
          onAdd={(name) => {
            const from = platform && now.value.texts[platform]
            const label = posts.platforms[name]
            const said = platform ? m.added(label, posts.platforms[platform]) : m.addedEmpty(label)
            void put(name, { body: from?.body ?? '', extras: {} }, said)
            show(name)
          }}
        />
      )}
      {editable && platform && (
        <Tooltip text={m.remove(posts.platforms[platform])}>
          <Button
            look="quiet"
            size="icon"
            className="ml-auto text-ink-3"
            aria-label={m.remove(posts.platforms[platform])}
            onClick={() => void put(platform, undefined, m.removed(posts.platforms[platform]))}
          >
            <Trash2 aria-hidden />
          </Button>
        </Tooltip>
      )}
    </div>
  )
}

interface AddProps {
  absent: (name: Platform) => boolean
  onAdd: (name: Platform) => void
}

function Add({ absent, onAdd }: AddProps) {
  const { platform } = useDesk()
  const { data } = useQuery(platformsQuery(useWorkspace().id))
  const more = data?.filter(({ platform: name }) => absent(name)) ?? []
  if (data && more.length === 0) return null
  return (
    <Menu
      trigger={
        <Button look="quiet" size={platform ? 'icon' : 'md'} aria-label={m.add}>
          <Plus aria-hidden />
          {!platform && m.add}
        </Button>
      }
    >
      {platform && <MenuLabel>{m.addFrom}</MenuLabel>}
      {more.map((each) => (
        <MenuItem key={each.platform} onSelect={() => onAdd(each.platform)}>
          {each.name}
          <span className="ml-auto pl-6 text-ink-3 text-xs tabular-nums">
            {each.max_length.toLocaleString('en')}
          </span>
        </MenuItem>
      ))}
    </Menu>
  )
}
