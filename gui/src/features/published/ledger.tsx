import { Link } from '@tanstack/react-router'
import { ExternalLink } from 'lucide-react'
import { DoneBy } from '@/components/posts/done-by'
import { PublicationState } from '@/components/posts/publication-state'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { Channel } from '@/data/channels'
import type { Publication } from '@/data/publications'
import { day } from '@/lib/dates'
import { m as common } from '@/lib/i18n/en/common'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/published'
import { useMayEnd, useWorkspace } from '@/lib/permissions'

interface Props {
  rows: readonly Publication[]
  channels: readonly Channel[]
  onCancel: (row: Publication) => void
  onTakeBack: (row: Publication) => void
}

/** One line per post and place, under the day it belongs to. */
export function Ledger({ rows, channels, onCancel, onTakeBack }: Props) {
  const zone = useWorkspace().timezone
  return byDay(rows, zone).map(([title, entries]) => (
    <section key={title} className="mb-6">
      <h2 className="mb-1 font-medium text-ink-3 text-sm">{title}</h2>
      <ul className="border-t">
        {entries.map((row) => (
          <Entry
            key={row.id}
            row={row}
            channel={channels.find(({ id }) => id === row.channel_id)?.name}
            onCancel={() => onCancel(row)}
            onTakeBack={() => onTakeBack(row)}
          />
        ))}
      </ul>
    </section>
  ))
}

function Entry({
  row,
  channel,
  onCancel,
  onTakeBack,
}: {
  row: Publication
  channel: string | undefined
  onCancel: () => void
  onTakeBack: () => void
}) {
  const { slug } = useWorkspace()
  const mayEnd = useMayEnd('publishing:write')
  const hidden = row.hidden_by && m.hiddenBy[row.hidden_by]
  const problem = row.problem ?? (row.state === 'unknown' ? m.unknownText : hidden)
  return (
    <li className="border-b py-2.5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="flex w-full items-center gap-4 md:contents">
          <span className="min-w-0 grow basis-64 truncate font-medium text-base">
            {row.hidden_by === 'post_deleted' ? (
              row.title
            ) : (
              <Link
                to="/w/$workspaceId/posts/$postId"
                params={{ workspaceId: slug, postId: row.post_id }}
                className="hover:underline hover:decoration-line-strong hover:underline-offset-4"
              >
                {row.title}
              </Link>
            )}
          </span>
          <span className="text-sm md:w-36">
            <PublicationState state={row.state} />
          </span>
        </span>
        <span className="min-w-0 truncate text-ink-2 text-sm md:w-44">
          {channel ?? m.kinds[row.kind]}
          <span className="text-ink-3"> · {posts.platforms[row.platform]}</span>
        </span>
        <span className="text-ink-3 text-sm md:w-32 md:text-right">
          <Time utc={momentOf(row)} />
        </span>
        <span className="flex justify-end gap-1 max-md:ml-auto md:min-w-44">
          {row.state === 'sent' && !hidden && row.external_url?.startsWith('http') && (
            <Button asChild look="quiet" size="sm">
              <a
                href={row.external_url}
                target="_blank"
                rel="noreferrer"
                aria-label={`${m.visit}: ${row.title}`}
              >
                <ExternalLink aria-hidden />
                {m.open}
              </a>
            </Button>
          )}
          {mayEnd && row.state === 'planned' && (
            <Button size="sm" aria-label={m.cancelName(row.title)} onClick={onCancel}>
              {common.cancel}
            </Button>
          )}
          {mayEnd && row.state === 'sent' && (
            <Button
              size="sm"
              look="quiet"
              aria-label={m.takeBackName(row.title)}
              onClick={onTakeBack}
            >
              {m.takeBack}
            </Button>
          )}
        </span>
      </div>
      {problem && row.state !== 'cancelled' && (
        <p className={QUIET.has(row.state) ? 'mt-1 text-amber text-sm' : 'mt-1 text-red text-sm'}>
          {problem}
        </p>
      )}
      <div className="text-sm">
        <DoneBy publication={row} />
      </div>
    </li>
  )
}

/** What is not lost, only not certain or not shown. */
const QUIET: ReadonlySet<Publication['state']> = new Set(['unknown', 'sent', 'withdrawing'])

const momentOf = (row: Publication) => row.withdrawn_at ?? row.sent_at ?? row.planned_for

function byDay(rows: readonly Publication[], zone: string): [string, Publication[]][] {
  const days = new Map<string, Publication[]>()
  for (const row of rows) {
    const title = day(momentOf(row), zone)
    days.set(title, [...(days.get(title) ?? []), row])
  }
  return [...days]
}
