import { Section } from '@/components/ui/card'
import type { Usage } from '@/data/usage'
import { m } from '@/lib/i18n/en/usage'
import { bytes, number } from '@/lib/i18n/format'

type Counted = Usage['entitlements'][number]

/** How much the account and each workspace have of what is counted, beside credits. */
export function CountedUsage({ rows }: { rows: readonly Counted[] }) {
  return (
    <Section title={m.counted}>
      <p className="mb-3 text-ink-2 text-sm">{m.countedText}</p>
      <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {rows.map((row) => (
          <div key={row.code} className="min-w-0">
            <dt className="font-medium text-sm">{m.things[row.code] ?? row.called}</dt>
            {row.workspaces.length === 0 ? (
              <dd>
                <Amount code={row.code} used={row.used} limit={row.limit} />
              </dd>
            ) : (
              row.workspaces.map(({ id, name, used, limit }) => (
                <dd key={id}>
                  <Amount code={row.code} used={used} limit={limit} name={name} />
                </dd>
              ))
            )}
          </div>
        ))}
      </dl>
    </Section>
  )
}

type Amounts = Pick<Counted, 'code' | 'used' | 'limit'> & { name?: string }

function Amount({ code, used, limit, name }: Amounts) {
  const said = code === 'storage' ? bytes : number
  const full = limit !== null && used >= limit
  return (
    <span className="flex justify-between gap-4 border-line border-b py-1 text-sm">
      <bdi className="min-w-0 truncate text-ink-2">{name}</bdi>
      <span className={full ? 'shrink-0 text-red tabular-nums' : 'shrink-0 tabular-nums'}>
        {limit === null ? said(used) : m.usedOf(said(used), said(limit))}
      </span>
    </span>
  )
}
