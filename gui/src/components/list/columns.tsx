/** What the columns of lists are made of. */

import { Link, type LinkProps } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext } from 'react'
import type { Column } from '@/components/data-table/data-table'
import { cn } from '@/lib/cn'
import { usePlace } from '@/lib/permissions'

/** Where a row leads: to a page of its own, or to what a function shows. */
export interface Opening<Row> {
  to?: NonNullable<LinkProps['to']>
  params?: (row: Row) => Record<string, string>
  open?: (row: Row) => void
}

export const OpeningContext = createContext<Opening<never>>({})

/** What a list shows of its rows. */
export interface ListColumn<Row> {
  header: string
  /** Width and side, for a column that small screens leave out as well. */
  wide?: string
  className?: string
  cell?: (row: Row) => ReactNode
  /** Instead of a cell: which row it is, and what the whole row opens. */
  name?: (row: Row) => ReactNode
  /** Before the name: a face. */
  face?: (row: Row) => ReactNode
  /** After the name: what it is as well. */
  mark?: (row: Row) => ReactNode
  /** Below the name. */
  under?: (row: Row) => ReactNode
  /** Below the name on small screens, where other columns are not. */
  small?: (row: Row) => ReactNode
}

export function columnOf<Row>(column: ListColumn<Row>): Column<Row> {
  const { header, wide, className = wide, cell, name } = column
  return {
    id: header,
    header,
    className,
    wideOnly: wide !== undefined,
    cell: (row) => (name ? <NameCell row={row} column={column} /> : cell?.(row)),
  }
}

function NameCell<Row>({ row, column }: { row: Row; column: ListColumn<Row> }) {
  const { name, face, mark, under, small } = column
  return (
    <span className="flex items-center gap-2.5 py-1.5">
      {face?.(row)}
      <span className="min-w-0">
        <span className="flex items-center gap-2">
          <Name row={row}>{name?.(row)}</Name>
          {mark?.(row)}
        </span>
        {under && <span className="flex gap-x-3 text-ink-3 text-xs">{under(row)}</span>}
        {small && (
          <span className="flex flex-wrap gap-x-3 text-ink-3 text-xs md:hidden">{small(row)}</span>
        )}
      </span>
    </span>
  )
}

const LOOK = 'block min-w-0 truncate text-left font-medium text-base text-ink'
const WHOLE = 'after:absolute after:inset-0'

function Name<Row>({ row, children }: { row: Row; children: ReactNode }) {
  const place = usePlace()
  const { to, params, open } = useContext(OpeningContext) as Opening<Row>
  if (to) {
    const where = { to, params: { ...place.params, ...params?.(row) } } as LinkProps
    return (
      <Link {...where} tabIndex={-1} className={cn(LOOK, WHOLE)}>
        {children}
      </Link>
    )
  }
  if (!open) return <span className={LOOK}>{children}</span>
  return (
    <button type="button" tabIndex={-1} className={cn(LOOK, WHOLE)} onClick={() => open(row)}>
      {children}
    </button>
  )
}
