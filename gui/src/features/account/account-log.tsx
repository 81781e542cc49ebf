import { useInfiniteQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import { LoadMore } from '@/components/states/load-more'
import { Section } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { type AccountEvent, accountEvents } from '@/data/account-workspaces'
import { m } from '@/lib/i18n/en/account'
import { usePlace } from '@/lib/permissions'

/** Who did what to an account, the latest first. */
export function AccountLog() {
  const { id } = usePlace()
  const query = useInfiniteQuery(accountEvents.pages(id))
  const events = query.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Section title={m.log}>
      <ol className="divide-y divide-line border-line border-y">
        {events.map((event) => (
          <li key={event.id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="min-w-0">
              <Happened event={event} />
            </span>
            <span className="text-ink-3 text-sm">
              <Time utc={event.occurred_at} />
            </span>
          </li>
        ))}
      </ol>
      <LoadMore list={query} />
    </Section>
  )
}

function Happened({ event }: { event: AccountEvent }) {
  const said = m.happened[event.type] ?? `{who}: ${event.type.replace(/[._]/g, ' ')} {it}`
  const parts: Readonly<Record<string, ReactNode>> = {
    who: <bdi className="text-ink-2">{event.actor_name ?? m.somebody}</bdi>,
    it: <bdi className="font-medium">{event.about ?? ''}</bdi>,
  }
  return said
    .split(/\{(\w+)\}/)
    .map((word, index) => <Fragment key={index}>{index % 2 ? parts[word] : word}</Fragment>)
}
