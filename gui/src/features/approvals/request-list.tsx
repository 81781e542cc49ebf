import { useEffect, useRef } from 'react'
import { LoadMore, type Pages } from '@/components/states/load-more'
import { Time } from '@/components/ui/time'
import type { Approval } from '@/data/approvals'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/approvals'

interface Props {
  requests: readonly Approval[]
  openId: string | undefined
  onOpen: (id: string) => void
  list: Pages
}

/** The queue: what it is, whose it is and how long it has waited. */
export function RequestList({ requests, openId, onOpen, list }: Props) {
  const current = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one being open is the reason to look.
  useEffect(() => {
    current.current?.scrollIntoView?.({ block: 'nearest' })
  }, [openId])
  return (
    <nav aria-label={m.queue}>
      <ul className="max-md:border-t">
        {requests.map((request) => {
          const open = request.id === openId
          return (
            <li key={request.id} className="max-md:border-b">
              <button
                ref={open ? current : undefined}
                type="button"
                aria-current={open || undefined}
                onClick={() => onOpen(request.id)}
                className={cn(
                  'block w-full scroll-my-2 py-3 text-left transition-colors ease-out md:rounded md:px-3 md:py-2.5',
                  open ? 'md:bg-accent-soft' : 'hover:bg-hover/60',
                )}
              >
                <span className="line-clamp-2 font-medium text-ink md:text-base">
                  {request.title}
                </span>
                <span className="mt-0.5 flex gap-3 text-ink-2 text-xs">
                  <span className="truncate">
                    {request.requested_by ?? m.gone} · {request.stage}
                  </span>
                  <span className="ml-auto shrink-0">
                    <Time utc={request.decided_at ?? request.created_at} relative />
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      <LoadMore list={list} small />
    </nav>
  )
}
