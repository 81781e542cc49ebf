import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { LoadMore } from '@/components/states/load-more'
import { Section } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { type AccountEvent, accountEvents } from '@/data/account-workspaces'
import { plansQuery } from '@/data/plans'
import { m } from '@/lib/i18n/en/account'
import { usePlace } from '@/lib/permissions'
import { telling } from './log-words'

/** Who did what to an account, the latest first. */
export function AccountLog() {
  const { id } = usePlace()
  const query = useInfiniteQuery(accountEvents.pages(id))
  const events = query.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Section title={m.log}>
      <ol className="divide-y divide-line border-line border-y">
        {events.map((event, index) => (
          <li key={event.id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="min-w-0 break-words">
              <Happened event={event} before={events.slice(index + 1)} />
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

interface HappenedProps {
  event: AccountEvent
  before: readonly AccountEvent[]
}

function Happened({ event, before }: HappenedProps) {
  const { data: plans = [] } = useQuery(plansQuery())
  const [said, words] = telling(event, before, plans)
  return said.split(/\{(\w+)\}/).map((word, index) => (
    // Every second part is the name of a place in the sentence, which stays where it is.
    <Fragment key={index}>
      {index % 2 === 0 ? (
        word
      ) : word === 'who' ? (
        <bdi className="text-ink-2">{words.who}</bdi>
      ) : (
        <bdi className="font-medium">{words[word]}</bdi>
      )}
    </Fragment>
  ))
}
