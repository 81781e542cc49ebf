import { Button } from '@/components/ui/button'
import { m } from '@/lib/i18n/en/common'

/** What a list that comes in pages says of itself. */
export interface Pages {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/** The way to the next page, below a list; nothing when there is none. */
export function LoadMore({ list, small }: { list: Pages; small?: boolean }) {
  if (!list.hasNextPage) return null
  return (
    <div className="pt-4 text-center">
      <Button
        size={small ? 'sm' : undefined}
        aria-disabled={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {list.isFetchingNextPage ? m.loading : m.loadMore}
      </Button>
    </div>
  )
}
