import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { m } from '@/lib/i18n/en/common'

/** What a list that comes in pages says of itself. */
export interface Pages {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  fetchNextPage: () => unknown
}

interface Props {
  list: Pages
  small?: boolean
}

/** The next page, which comes when one gets there; nothing when there is none. */
export function LoadMore({ list, small }: Props) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list
  const end = useRef<HTMLDivElement>(null)
  // What was refused is asked for again by hand: who scrolls would ask without an end.
  const waits = hasNextPage && !isFetchingNextPage && !isFetchNextPageError

  useEffect(() => {
    if (!waits || !end.current) return
    const reached = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && void fetchNextPage(),
      { rootMargin: '800px', scrollMargin: '800px' },
    )
    reached.observe(end.current)
    return () => reached.disconnect()
  }, [waits, fetchNextPage])

  if (!hasNextPage) return null
  return (
    <div ref={end} className="pt-4 text-center">
      <Button
        size={small ? 'sm' : undefined}
        aria-disabled={isFetchingNextPage}
        onClick={() => void fetchNextPage()}
      >
        {isFetchingNextPage ? m.loading : m.loadMore}
      </Button>
    </div>
  )
}
