import { Link } from '@tanstack/react-router'
import type { Section } from '@/app/nav'
import { m } from '@/lib/i18n/en/nav'
import { BASES, usePlace } from '@/lib/permissions'
import { type Shown, useNav } from './use-nav'

const SECTIONS: readonly (Section | undefined)[] = [undefined, 'write', 'plan', 'release', 'manage']

/** Every page by section, as in the sidebar and in the menu of small screens. */
export function NavLinks({ onFollow }: { onFollow?: () => void }) {
  const items = useNav()
  return SECTIONS.map((section) => {
    const here = items.filter((item) => item.section === section)
    if (here.length === 0) return null
    return (
      <div key={section ?? ''} className="mb-4">
        {section && <p className="mb-1 px-2 text-ink-3 text-xs">{m.sections[section]}</p>}
        <ul>
          {here.map((item) => (
            <li key={item.to}>
              <NavLink item={item} onFollow={onFollow} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

function NavLink({ item, onFollow }: { item: Shown; onFollow?: () => void }) {
  const { kind, params } = usePlace()
  const Icon = item.icon
  return (
    <Link
      to={item.to}
      params={params as never}
      activeOptions={{ exact: item.to === BASES[kind], includeSearch: false }}
      onClick={onFollow}
      aria-keyshortcuts={item.keys}
      className="group flex h-8 items-center gap-2.5 rounded px-2 text-ink-2 text-sm transition-colors ease-out hover:bg-hover hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:shadow-raised"
    >
      <Icon
        aria-hidden
        className="size-4 shrink-0 text-ink-3 group-aria-[current=page]:text-accent"
      />
      {item.title}
    </Link>
  )
}
