import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Time } from '@/components/ui/time'
import { membersQuery } from '@/data/members'
import type { RunDetail } from '@/data/runs'
import { sources } from '@/data/sources'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/runs'
import { usePermission, useWorkspace } from '@/lib/permissions'

/** What was asked for, by whom, and what it took. */
export function RunFacts({
  run,
  elapsed,
  tokens,
}: {
  run: RunDetail
  elapsed: string | null
  tokens: number
}) {
  const { id, slug } = useWorkspace()
  const mayRead = usePermission('strategy:read')
  const members = useQuery({ ...membersQuery(id), enabled: usePermission('members:read') })
  const source = useQuery({ ...sources.detail(id, run.source_id), enabled: mayRead })
  const owner = members.data?.find(({ user_id }) => user_id === run.owner_id)
  return (
    <section aria-label={m.about}>
      <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-y-2.5 text-sm">
        <Fact name={m.elapsed}>{elapsed && <span className="tabular-nums">{elapsed}</span>}</Fact>
        <Fact name={m.cost}>
          {m.money(run.cost_micros)}
          {tokens > 0 && <span className="text-ink-3"> · {m.tokens(tokens)}</span>}
        </Fact>
        <Fact name={m.budget}>{run.budget_micros !== null && m.money(run.budget_micros)}</Fact>
        <Fact name={m.platform}>{posts.platformNames(run.platforms)}</Fact>
        <Fact name={m.source}>
          {mayRead && (
            <Link
              to="/w/$workspaceId/sources/$sourceId"
              params={{ workspaceId: slug, sourceId: run.source_id }}
              className="underline decoration-line-strong underline-offset-4 hover:decoration-current"
            >
              {source.data?.title ?? m.openSource}
            </Link>
          )}
        </Fact>
        <Fact name={m.owner}>{owner ? (owner.full_name ?? owner.email) : m.gone}</Fact>
        <Fact name={m.started}>
          <Time utc={run.started_at ?? run.created_at} />
        </Fact>
      </dl>
      {run.instruction && (
        <>
          <h2 className="mt-5 mb-1 text-ink-3 text-sm">{m.instruction}</h2>
          <p className="whitespace-pre-wrap font-serif text-lg">{run.instruction}</p>
        </>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
