import { type AnyRoute, Link, type LinkProps, useRouter } from '@tanstack/react-router'
import { cn } from '@/lib/cn'
import { usePlace } from '@/lib/permissions'

export interface PageTab {
  to: NonNullable<LinkProps['to']>
  label: string
}

interface Props {
  label: string
  tabs: readonly PageTab[]
  /** Beside the page rather than above it, where there is room. */
  side?: boolean
}

/** Pages that belong together: links that look like tabs, those that one may open. */
export function PageTabs({ label, tabs, side }: Props) {
  const { params, scopes } = usePlace()
  const routes = useRouter().routesByPath as object as Partial<Record<string, AnyRoute>>
  const shown = tabs.filter(({ to }) => {
    const scope = routes[to]?.options.staticData?.scope
    return !scope || scopes.has(scope)
  })
  return (
    <nav
      aria-label={label}
      className={cn('mb-4 min-w-0 border-b', side && 'lg:mb-0 lg:border-b-0')}
    >
      <ul className={cn('flex gap-5 overflow-x-auto', side && 'lg:flex-col lg:gap-0.5')}>
        {shown.map(({ to, label: name }) => (
          <li key={to}>
            <Link
              to={to}
              params={params as never}
              activeOptions={{ exact: true, includeSearch: false }}
              className={cn(
                'flex h-9 items-center whitespace-nowrap border-transparent border-b-2 text-ink-2 text-sm transition-colors ease-out hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink',
                side &&
                  'lg:h-8 lg:rounded lg:border-b-0 lg:px-2 lg:aria-[current=page]:bg-hover lg:hover:bg-hover',
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
