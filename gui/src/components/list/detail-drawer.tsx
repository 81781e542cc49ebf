import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { ErrorPanel } from '@/components/states/error-panel'
import { Later } from '@/components/states/later'
import { SkeletonRows } from '@/components/states/skeleton'
import { Sheet } from '@/components/ui/dialog'
import { m } from '@/lib/i18n/en/common'

export interface Drawer<Row> {
  /** What is inside. */
  of: ComponentType<{ row: Row; onClose: () => void }>
  /** `detail` of a resource: for an address that names a row further down the list. */
  detail: (id: string) => UseQueryOptions<Row, Error, Row, QueryKey>
}

interface Props<Row> extends Drawer<Row> {
  id: string
  rows: readonly Row[]
  nameOf: (row: Row) => string
  onClose: () => void
}

/** One row beside its list. */
export default function DetailDrawer<Row extends { id: string }>(props: Props<Row>) {
  const { id, rows, nameOf, onClose, detail, of: Inside } = props
  const listed = rows.find((row) => row.id === id)
  const { data: row = listed, error, refetch } = useQuery({ ...detail(id), enabled: !listed })
  return (
    <Sheet open onOpenChange={(open) => !open && onClose()} title={row ? nameOf(row) : m.loading}>
      {row ? (
        <Later fallback={<SkeletonRows rows={4} />}>
          <Inside row={row} onClose={onClose} />
        </Later>
      ) : error ? (
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={4} />
      )}
    </Sheet>
  )
}
