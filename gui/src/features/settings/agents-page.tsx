import { useSuspenseQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { Card, Section } from '@/components/ui/card'
import { type AgentKey, agentKeys, agentsQuery, type Writer } from '@/data/agents'
import { m } from '@/lib/i18n/en/agents'
import { micros } from '@/lib/money'
import { useWorkspace } from '@/lib/permissions'
import { AgentChoice } from './agent-choice'
import { AgentKeys } from './agent-keys'
import { SettingsPage } from './settings-page'

/** Who writes, by which keys, and for how much. */
export function AgentsPage() {
  const { id } = useWorkspace()
  const { data: agents } = useSuspenseQuery(agentsQuery(id))
  const { data: keys } = useSuspenseQuery(agentKeys.every(id))
  const { month_spent_micros: spent, month_cap_micros: cap } = agents
  return (
    <SettingsPage part="agents" text={m.text}>
      <div className="space-y-9">
        <Section title={m.now}>
          <p className="mb-3 text-ink-2 text-sm">{m.nowText}</p>
          <Card>
            <ol aria-label={m.now}>
              {agents.writers.map((writer, index) => (
                <Line key={index} writer={writer} place={index + 1} keys={keys} />
              ))}
            </ol>
          </Card>
          <p className="mt-2 text-ink-3 text-sm">
            {m.spent(usd(spent), cap === null ? null : usd(cap))} · {m.asOf(agents.prices_as_of)}
          </p>
        </Section>
        <Section title={m.choice}>
          <AgentChoice agents={agents} keys={keys} />
        </Section>
        <AgentKeys keys={keys} />
      </div>
    </SettingsPage>
  )
}

const usd = (value: number) => micros(value, 'usd')

interface LineProps {
  writer: Writer
  place: number
  keys: readonly AgentKey[]
}

function Line({ writer, place, keys }: LineProps) {
  const { vendor, model, key_id: keyId, price, obstacle } = writer
  const offline = vendor === 'offline'
  const key = keys.find(({ id }) => id === keyId)
  return (
    <li className="flex gap-3 border-b px-3 py-3 last:border-b-0">
      <span aria-hidden className="w-4 text-right text-ink-3 tabular-nums">
        {place}
      </span>
      <div className="min-w-0 flex-1">
        <p className="break-words font-medium">
          {offline ? m.offline : model}
          {!offline && (
            <span className="font-normal text-ink-2 text-sm">
              {' '}
              ·{' '}
              {[vendor, keyId ? key && m.byWorkspace(key.name) : m.byServer]
                .filter(Boolean)
                .join(' · ')}
            </span>
          )}
        </p>
        {offline && <p className="text-ink-2 text-sm">{m.offlineText}</p>}
        {!offline && price && (
          <p className="text-ink-2 text-sm">
            {m.price(usd(price.read_micros), usd(price.written_micros))}
          </p>
        )}
        {obstacle && (
          <p className="mt-0.5 flex gap-1.5 text-amber text-sm">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {obstacle}
          </p>
        )}
      </div>
    </li>
  )
}
