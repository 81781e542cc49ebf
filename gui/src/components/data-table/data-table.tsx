import { type ReactNode, useRef } from 'react'
import { LoadMore, type Pages } from '@/components/states/load-more'
import { Checkbox } from '@/components/ui/checkbox'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/common'
import { useRowKeys } from './use-row-keys'

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Width and alignment only, e.g. `w-32 text-right`; the column without a width takes what is left. */
  className?: string
  /** Leave it out on small screens; say what matters of it under the first column. */
  wideOnly?: boolean
}

export interface Selection {
  ids: ReadonlySet<string>
  onChange: (ids: ReadonlySet<string>) => void
}

interface Props<Row> {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** What a row is called in its checkbox. */
  nameOf: (row: Row) => string
  onOpen?: (row: Row) => void
  selection?: Selection
  /** The pages that the rows come in. */
  more?: Pages
}

/** Rows of 36 px that are walked with J and K; clicks go to the link in the first cell, with shift they select up to there. */
export function DataTable<Row extends { id: string }>(props: Props<Row>) {
  const { label, columns, rows, nameOf, onOpen, selection, more } = props
  const { body, active, setActive } = useRowKeys({
    count: rows.length,
    onOpen: onOpen && ((index) => rows[index] && onOpen(rows[index])),
    onToggle: selection && ((index) => toggle(index)),
  })
  /** The row that was selected last, where a selection with shift begins. */
  const anchor = useRef(0)
  const shift = useRef(false)

  function toggle(index: number) {
    const row = rows[index]
    if (!selection || !row) return
    const ids = new Set(selection.ids)
    const wanted = !ids.has(row.id)
    const [from, to] = [anchor.current, index].sort((a, b) => a - b) as [number, number]
    for (const { id } of shift.current ? rows.slice(from, to + 1) : [row]) {
      if (wanted) ids.add(id)
      else ids.delete(id)
    }
    anchor.current = index
    selection.onChange(ids)
  }

  const all = rows.length > 0 && rows.every(({ id }) => selection?.ids.has(id))
  const some = all || (selection?.ids.size ?? 0) > 0

  return (
    <>
      <table aria-label={label} className="w-full table-fixed border-separate border-spacing-0">
        {/* It stays where it is while the page's own part scrolls; on a phone the bar is there. */}
        <thead className="md:sticky md:top-0 md:z-10 md:bg-surface">
          <tr className="text-left text-ink-3 text-xs">
            {selection && (
              <th className="w-8 border-b">
                <Checkbox
                  aria-label={m.selectAll}
                  checked={all || (some && 'indeterminate')}
                  onCheckedChange={() =>
                    selection.onChange(new Set(all ? [] : rows.map(({ id }) => id)))
                  }
                />
              </th>
            )}
            {columns.map((column) => {
              // A column of buttons has nothing to be called, and no heading is better than an empty one.
              const Head = column.header ? 'th' : 'td'
              return (
                <Head key={column.id} className={cell('h-8 font-normal', column)}>
                  {column.header}
                </Head>
              )
            })}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr
              key={row.id}
              tabIndex={index === Math.max(active, 0) ? 0 : -1}
              onFocus={() => setActive(index)}
              className={cn(
                'group relative outline-none hover:bg-hover/60 focus-visible:bg-hover focus-visible:shadow-[inset_2px_0_var(--accent)]',
                selection?.ids.has(row.id) && 'bg-accent-soft',
              )}
            >
              {selection && (
                <td className="h-9 border-b align-middle">
                  <Checkbox
                    aria-label={nameOf(row)}
                    checked={selection.ids.has(row.id)}
                    onClick={(event) => {
                      shift.current = event.shiftKey
                    }}
                    onCheckedChange={() => {
                      toggle(index)
                      shift.current = false
                    }}
                    tabIndex={-1}
                    className={cn(
                      !some &&
                        'md:opacity-0 md:group-hover:opacity-100 md:group-focus-visible:opacity-100 md:focus-visible:opacity-100',
                    )}
                  />
                </td>
              )}
              {columns.map((column) => (
                <td key={column.id} className={cell('h-9 truncate text-sm text-ink-2', column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more && <LoadMore list={more} />}
    </>
  )
}

function cell<Row>(base: string, { className, wideOnly }: Column<Row>): string {
  return cn(
    'border-b pr-4 align-middle last:pr-1',
    base,
    className,
    wideOnly && 'hidden md:table-cell',
  )
}
