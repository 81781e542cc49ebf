import type { ReactNode } from 'react'

export interface BoardItem {
  id: string
}

export interface BoardColumn<Item extends BoardItem> {
  id: string
  title: string
  head: ReactNode
  items: readonly Item[]
  /** Of all there are; the column may hold only the first of them. */
  count: number
  /** Below the last card, e.g. where the others are. */
  foot?: ReactNode
}

export interface Board<Item extends BoardItem> {
  label: string
  columns: readonly BoardColumn<Item>[]
  renderCard: (item: Item) => ReactNode
  /** Why an item cannot get into a column; null when it can. */
  refusal: (item: Item, from: string, to: string) => string | null
  /** Put an item at a place of a column, counted without the item itself. */
  onMove?: (item: Item, to: string, index: number) => void
  collapsed: ReadonlySet<string>
  onCollapse: (column: string) => void
}

/** How high a card is taken to be that was not drawn yet; each is as high as its words. */
export const CARD_PX = 88
export const GAP_PX = 8
/** From so many cards on a board only the visible ones are drawn. */
export const MANY = 200
