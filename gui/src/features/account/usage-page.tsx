import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '@/components/data-table/data-table'
import { EmptyFirstUse } from '@/components/states/empty'
import { Section } from '@/components/ui/card'
import { accountUsageQuery, type Usage } from '@/data/usage'
import { day } from '@/lib/dates'
import { m } from '@/lib/i18n/en/usage'
import { number } from '@/lib/i18n/format'
import { money } from '@/lib/money'
import { usePlace } from '@/lib/permissions'
import { CountedUsage } from './counted-usage'
import { UsageChart } from './usage-chart'
import { UsageFrame } from './usage-frame'
import { UsageMeter } from './usage-meter'

/** What an account used of its plan: by day, by member, by workspace. */
export function AccountUsage() {
  const { id } = usePlace()
  const { data: usage } = useSuspenseQuery(accountUsageQuery(id))
  return (
    <UsageFrame of="usage">
      <div className="space-y-8">
        <Numbers usage={usage} />
        <CountedUsage rows={usage.entitlements} />
        {usage.days.length === 0 ? (
          <EmptyFirstUse title={m.nothing} text={m.nothingText} />
        ) : (
          <>
            <Section title={m.days}>
              <UsageChart usage={usage} />
            </Section>
            <div className="grid gap-8 lg:grid-cols-2">
              <Spenders title={m.members} noun={m.member} rows={usage.members} />
              <Spenders title={m.workspaces} noun={m.workspace} rows={usage.workspaces} />
            </div>
          </>
        )}
      </div>
    </UsageFrame>
  )
}

function Numbers({ usage }: { usage: Usage }) {
  const { granted, used, left, reserved, overage, overage_used: beyond } = usage
  return (
    <section aria-label={m.label} className="max-w-xl">
      <p className="mb-2 font-medium font-serif text-xl tabular-nums">
        {granted === null ? m.used(used) : m.of(used, granted)}
      </p>
      <UsageMeter period={usage} />
      <p className="mt-2 text-ink-2 text-sm">
        {[
          left === null ? m.unlimited : `${m.left(left)}.`,
          reserved > 0 && `${m.held(reserved)}.`,
          beyond > 0 && `${m.beyond(beyond)}.`,
          overage && m.more(overage.per, money(overage.price_cents, overage.currency)),
          m.text(day(usage.starts_at, 'UTC'), day(usage.ends_at, 'UTC')),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  )
}

interface Props {
  title: string
  noun: string
  rows: Usage['members']
}

function Spenders({ title, noun, rows }: Props) {
  return (
    <Section title={title}>
      <DataTable
        label={title}
        rows={rows}
        nameOf={({ name }) => name ?? m.gone}
        columns={[
          { id: 'name', header: noun, cell: ({ name }) => name ?? m.gone },
          {
            id: 'credits',
            header: m.credits,
            className: 'w-24 text-right tabular-nums',
            cell: ({ credits }) => number(credits),
          },
          {
            id: 'runs',
            header: m.runs,
            className: 'w-20 text-right tabular-nums',
            cell: ({ runs }) => number(runs),
          },
        ]}
      />
    </Section>
  )
}
