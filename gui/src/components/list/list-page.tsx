import { useInfiniteQuery } from '@tanstack/react-query'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import { type ComponentType, lazy, type ReactNode, useState } from 'react'
import { type Column, DataTable } from '@/components/data-table/data-table'
import { Page } from '@/components/layout/page'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { LoadMore } from '@/components/states/load-more'
import { SkeletonRows } from '@/components/states/skeleton'
import type { Listed } from '@/data/resource'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/common'
import { mayNowOrLater, usePlace } from '@/lib/permissions'
import { type Add, AddButton, type FormProps } from './add-button'
import { useFilters } from './choice'
import { columnOf, type ListColumn, type Opening, OpeningContext } from './columns'
import type { Drawer } from './detail-drawer'
import { type Act, RowMenu } from './row-menu'
import { useActs } from './use-acts'

const DetailDrawer = lazy(() => import('./detail-drawer'))

export interface Table<Row> extends Omit<Opening<Row>, 'open'> {
  columns: readonly ListColumn<Row>[]
  nameOf: (row: Row) => string
  /** The form that opens a row; for who may add as well. */
  edit?: ComponentType<FormProps<Row>>
  /** What opens beside the list, as long as the address has the id of a row as `open`. */
  drawer?: Drawer<Row>
  /** What else can be done with a row; for who may add as well. */
  acts?: (row: Row) => readonly Act[]
}

/** What a page puts around its list. */
export interface Parts {
  title: string
  actions: ReactNode
  filters: ReactNode
  children: ReactNode
}

interface Props<Row> {
  title: string
  list: Listed<Row>
  /** Rows in a table, or in a shape of their own. */
  rows: Table<Row> | ((rows: readonly Row[]) => ReactNode)
  /** What this is while there is none, how it begins, and that no row is like the filters. */
  words: { empty: string; emptyText?: string; begin?: ReactNode; filtered?: string }
  filters?: ReactNode
  /** What of it is shown, where the server does not narrow it. */
  keep?: (row: Row) => boolean
  /** What begins here; the last is the one before all. */
  add?: Add | readonly Add[]
  /** What can be done with rows is for everybody who sees them. */
  mayChange?: boolean
  frame?: (parts: Parts) => ReactNode
}

/** A list as all of them are: its head, its filters in the address, its states, its rows and what they open. */
export function ListPage<Row extends { id: string }>(props: Props<Row>) {
  const {
    title,
    list,
    rows: shape,
    words,
    filters,
    keep,
    add = [],
    mayChange,
    frame = plain,
  } = props
  const place = usePlace()
  const { search, clear } = useFilters()
  // Here and not at its button, which moves to the head once there is a row.
  const [adding, setAdding] = useState<Add | null>(null)
  const query = useInfiniteQuery({
    ...list,
    // What is on screen is worth more than a refusal to renew it.
    throwOnError: (_, { state }) => state.data === undefined,
  })
  const all = query.data?.pages.flatMap(({ items }) => items)
  const rows = keep ? all?.filter(keep) : all
  const { open: _shown, ...narrowing } = search
  const narrowed = Object.values(narrowing).some((value) => value !== undefined)
  const first = rows?.length === 0 && !narrowed
  const known = [add].flat()
  const may = known.some(({ scope }) => place.scopes.has(scope))
  const open = known.filter(({ scope, closed }) => !closed && mayNowOrLater(place, scope))
  const actions = open.map((each) => (
    <AddButton key={each.id} add={each} onAdd={() => setAdding(each)} />
  ))
  const Form = adding?.form

  return frame({
    title,
    actions: !first && actions.length > 0 && actions,
    filters: !first && filters,
    children: (
      <>
        {!rows && <SkeletonRows />}
        {first && (
          <EmptyFirstUse
            title={words.empty}
            text={words.emptyText}
            action={
              words.begin ??
              (actions.length > 0 && (
                <span className="inline-flex flex-wrap justify-center gap-2">{actions}</span>
              ))
            }
          />
        )}
        {rows?.length === 0 && narrowed && (
          <EmptyFiltered title={words.filtered ?? m.noMatch} onClear={clear} />
        )}
        {rows && rows.length > 0 && (
          <div
            aria-busy={query.isPlaceholderData}
            className={cn('transition-opacity', query.isPlaceholderData && 'opacity-60')}
          >
            {typeof shape === 'function' ? (
              shape(rows)
            ) : (
              <Rows {...shape} label={title} rows={rows} mayChange={mayChange ?? may} />
            )}
          </div>
        )}
        <LoadMore list={query} />
        <Later>{Form && <Form row={null} onClose={() => setAdding(null)} />}</Later>
      </>
    ),
  })
}

const plain = (parts: Parts) => <Page {...parts} />

interface RowsProps<Row> extends Table<Row> {
  label: string
  rows: readonly Row[]
  mayChange: boolean
}

function Rows<Row extends { id: string }>(props: RowsProps<Row>) {
  const { label, rows, columns, nameOf, to, params, edit: Form, acts, drawer, mayChange } = props
  const place = usePlace()
  const { search, change } = useFilters()
  const navigate = useNavigate()
  const [edited, setEdited] = useState<Row | null>(null)
  const { onAct, question } = useActs()

  const open = drawer
    ? (row: Row) => change({ open: row.id })
    : Form && mayChange
      ? setEdited
      : undefined
  const goTo = (row: Row) =>
    void navigate({ to, params: { ...place.params, ...params?.(row) } } as LinkProps as never)

  function actsOf(row: Row): readonly Act[] {
    if (!mayChange) return []
    const own = acts?.(row) ?? []
    const edit = { text: m.edit, run: () => open?.(row) }
    return open && (own.length > 0 || !acts) ? [edit, ...own] : own
  }
  const buttons = Math.max(...rows.map((row) => actsOf(row).filter(({ icon }) => icon).length))
  const shown = columns.map(columnOf)
  const menu: Column<Row> = {
    id: 'menu',
    header: '',
    className: buttons > 1 ? 'w-20 text-right' : 'w-11 text-right',
    cell: (row) => <RowMenu name={nameOf(row)} acts={actsOf(row)} onAct={onAct} />,
  }

  return (
    <OpeningContext value={{ to, params, open } as Opening<never>}>
      <DataTable
        label={label}
        columns={rows.some((row) => actsOf(row).length > 0) ? [...shown, menu] : shown}
        rows={rows}
        nameOf={nameOf}
        onOpen={to ? goTo : open}
      />
      {question}
      <Later>
        {drawer && search.open && (
          <DetailDrawer
            // A component that comes later is of no type in particular.
            {...(drawer as unknown as Drawer<{ id: string }>)}
            id={search.open}
            rows={rows}
            nameOf={nameOf as (row: { id: string }) => string}
            onClose={() => change({ open: undefined })}
          />
        )}
        {edited && Form && <Form row={edited} onClose={() => setEdited(null)} />}
      </Later>
    </OpeningContext>
  )
}
