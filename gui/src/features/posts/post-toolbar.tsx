import { ArrowDownUp, CalendarDays, Columns3, Rows3, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuChoice } from '@/components/ui/menu'
import { SearchBox } from '@/components/ui/search-box'
import { Segments } from '@/components/ui/segments'
import { SORTS, type View } from '@/data/post-search'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/posts'
import { FilterPopover } from './filter-popover'
import { SavedViews } from './saved-views'
import { useFilterWords } from './use-filter-words'
import { usePostSearch } from './use-post-search'

const ICONS = { list: Rows3, board: Columns3, calendar: CalendarDays }
const VIEWS = (['list', 'board', 'calendar'] as const).map((value) => {
  const Icon = ICONS[value]
  return {
    value,
    label: (
      <span className="flex items-center gap-1.5">
        <Icon aria-hidden className="size-4" />
        <span className="max-lg:sr-only">{m.views[value]}</span>
      </span>
    ),
  }
})
const SORT_CHOICES = SORTS.map((value) => ({ value, label: m.sorts[value] }))

/** One row for all three views: what is shown, how, and which part of it; all of it is in the address. */
export function PostToolbar() {
  const { search, view, narrowed, change, show, clear } = usePostSearch()
  const words = useFilterWords()
  return (
    <>
      <SavedViews />
      <div className="flex max-sm:order-1 max-sm:w-full sm:contents">
        <SearchBox
          label={m.search}
          text={search.q ?? ''}
          onChange={(q, replace) => change({ q: q || undefined }, replace)}
        />
      </div>
      <FilterPopover count={words.length} />
      {view === 'list' && (
        <Menu
          align="end"
          trigger={
            <Button look="quiet" aria-label={`${m.sort}: ${m.sorts[search.sort ?? '-updated_at']}`}>
              <ArrowDownUp aria-hidden />
              <span className="max-sm:sr-only">{m.sorts[search.sort ?? '-updated_at']}</span>
            </Button>
          }
        >
          <MenuChoice
            label={m.sort}
            value={search.sort ?? '-updated_at'}
            options={SORT_CHOICES}
            onChange={(sort) => change({ sort: sort === '-updated_at' ? undefined : sort })}
          />
        </Menu>
      )}
      <div className="ml-auto">
        <Segments<View>
          label={m.view}
          value={view}
          options={VIEWS}
          onChange={(next) => next && show(next)}
        />
      </div>
      {narrowed && (
        <ul aria-label={m.filters} className="order-2 flex w-full flex-wrap items-center gap-1.5">
          {words.map(({ facet, name, text }) => (
            <li
              key={facet}
              className="flex h-7 min-w-0 items-center rounded-full border border-line bg-raised pl-3 text-sm"
            >
              <span className="truncate">
                <span className="text-ink-3">{name}</span> {text}
              </span>
              <button
                type="button"
                aria-label={m.without(`${name} ${text}`)}
                className="grid size-7 shrink-0 place-items-center rounded-full text-ink-3 hover:text-ink"
                onClick={() => change({ [facet]: undefined })}
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
          <li>
            <Button look="quiet" size="sm" onClick={clear}>
              {common.clearFilters}
            </Button>
          </li>
        </ul>
      )}
    </>
  )
}
