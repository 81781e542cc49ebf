import { ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/board'
import { BoardCard } from './card'
import { type BoardColumn, type BoardItem, GAP_PX } from './types'
import { type Dragged, useColumnDrop } from './use-drag'
import { type Heights, placeOf, useWindow } from './use-window'

interface Props<Item extends BoardItem> {
  column: BoardColumn<Item>
  renderCard: (item: Item) => ReactNode
  /** Why what is dragged may not be let go here; undefined while nothing is. */
  refusal: string | null | undefined
  mayDrop: (dragged: Dragged) => boolean
  movable: boolean
  windowed: boolean
  heights: Heights
  collapsed: boolean
  onCollapse: () => void
}

export function Column<Item extends BoardItem>(props: Props<Item>) {
  const { column, renderCard, refusal, mayDrop, movable } = props
  const { windowed, heights, collapsed, onCollapse } = props
  const { items } = column
  const element = useRef<HTMLElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const over = useColumnDrop(element, list, { column: column.id, collapsed, mayDrop })
  const { from, to } = useWindow(list, items, heights, windowed && !collapsed)
  const above = placeOf(items, from, heights)
  const below = placeOf(items, items.length, heights) - placeOf(items, to, heights)
  const Icon = collapsed ? ChevronsLeftRight : ChevronsRightLeft

  return (
    <section
      ref={element}
      aria-label={`${column.title}, ${column.count}`}
      data-column={column.id}
      className={cn(
        'group/column flex min-h-0 flex-col rounded-md border border-transparent bg-paper transition-colors ease-out',
        collapsed ? 'w-11 shrink-0' : 'w-72 shrink-0 max-md:w-[82vw] md:w-64 md:shrink md:grow',
        !collapsed && 'md:max-w-96 md:min-w-60',
        over && 'border-accent bg-accent-soft',
        refusal && 'opacity-50',
      )}
    >
      <header
        className={cn(
          'flex shrink-0 items-center gap-2 text-sm',
          collapsed ? 'h-full flex-col py-2' : 'h-10 pr-1 pl-3',
        )}
      >
        {collapsed && (
          <Toggle icon={<Icon aria-hidden />} name={m.expand(column.title)} onClick={onCollapse} />
        )}
        <h2 className={cn('font-medium', collapsed && '[writing-mode:vertical-rl]')}>
          {column.head}
        </h2>
        <span className="text-ink-3 tabular-nums">{column.count}</span>
        {!collapsed && (
          <span className="ml-auto">
            <Toggle
              icon={<Icon aria-hidden />}
              name={m.collapse(column.title)}
              onClick={onCollapse}
            />
          </span>
        )}
      </header>
      {!collapsed && (
        <ul
          ref={list}
          className={cn(
            'relative flex min-h-24 grow flex-col gap-2 overflow-y-auto overscroll-contain px-2 pb-2',
          )}
        >
          {refusal && (
            <li className="sticky top-0 z-20 rounded bg-raised px-3 py-2 text-ink-2 text-sm shadow-raised">
              {refusal}
            </li>
          )}
          {from > 0 && <li aria-hidden style={{ height: above - GAP_PX, flexShrink: 0 }} />}
          {items.slice(from, to).map((item) => (
            <BoardCard
              key={item.id}
              id={item.id}
              column={column.id}
              enabled={movable}
              mayDrop={mayDrop}
            >
              {renderCard(item)}
            </BoardCard>
          ))}
          {to < items.length && (
            <li aria-hidden style={{ height: below - GAP_PX, flexShrink: 0 }} />
          )}
          {column.foot && <li className="py-1 text-center">{column.foot}</li>}
        </ul>
      )}
    </section>
  )
}

function Toggle({ icon, name, onClick }: { icon: ReactNode; name: string; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={onClick}
      className="grid size-7 shrink-0 place-items-center rounded text-ink-3 opacity-60 hover:bg-hover hover:text-ink focus-visible:opacity-100 group-hover/column:opacity-100 [&_svg]:size-3.5"
    >
      {icon}
    </button>
  )
}
