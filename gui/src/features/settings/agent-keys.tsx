import { Plus } from 'lucide-react'
import { lazy, useState } from 'react'
import { RowMenu } from '@/components/list/row-menu'
import { useActs } from '@/components/list/use-acts'
import { EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { Status } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, Section } from '@/components/ui/card'
import { type AgentKey, agentKeys } from '@/data/agents'
import { m } from '@/lib/i18n/en/agents'
import { m as common } from '@/lib/i18n/en/common'
import { usePermission, useWorkspace } from '@/lib/permissions'

const AgentKeyForm = lazy(() => import('./agent-key-form'))
const AgentKeyTest = lazy(() => import('./agent-key-test'))

type Asked = { what: 'edit' | 'test'; row: AgentKey } | { what: 'add'; row: null } | null

/** The keys by which models are asked, for who manages them with what can be done. */
export function AgentKeys({ keys }: { keys: readonly AgentKey[] }) {
  const { id } = useWorkspace()
  const mayManage = usePermission('agents:manage')
  const remove = agentKeys.useRemove(id)
  const { onAct, question } = useActs()
  const [asked, setAsked] = useState<Asked>(null)
  const close = () => setAsked(null)
  const add = mayManage && (
    <Button size="sm" onClick={() => setAsked({ what: 'add', row: null })}>
      <Plus aria-hidden />
      {m.newKey}
    </Button>
  )
  return (
    <Section title={m.keys} action={keys.length > 0 && add}>
      {keys.length === 0 && <EmptyFirstUse title={m.noKeys} text={m.noKeysText} action={add} />}
      {keys.length > 0 && (
        <>
          <p className="mb-3 text-ink-2 text-sm">{m.keysText}</p>
          <Card>
            <ul aria-label={m.keys}>
              {keys.map((key) => (
                <li
                  key={key.id}
                  className="flex items-center gap-3 border-b px-3 py-3 last:border-b-0"
                >
                  <div className="min-w-0 flex-1">
                    <h3 className="truncate font-medium" dir="auto">
                      {key.name}
                    </h3>
                    <p className="break-words text-ink-2 text-sm">{about(key)}</p>
                  </div>
                  <Health of={key} />
                  {mayManage && (
                    <RowMenu
                      name={key.name}
                      onAct={onAct}
                      acts={[
                        { text: m.test, run: () => setAsked({ what: 'test', row: key }) },
                        { text: common.edit, run: () => setAsked({ what: 'edit', row: key }) },
                        {
                          text: m.remove,
                          danger: true,
                          ask: { title: m.removeTitle(key.name), text: m.removeText },
                          run: () => remove.mutateAsync(key),
                          done: m.removed(key.name),
                        },
                      ]}
                    />
                  )}
                </li>
              ))}
            </ul>
          </Card>
        </>
      )}
      {question}
      <Later>
        {asked && asked.what !== 'test' && <AgentKeyForm row={asked.row} onClose={close} />}
        {asked?.what === 'test' && <AgentKeyTest row={asked.row} onClose={close} />}
      </Later>
    </Section>
  )
}

const about = ({ vendor, last4, base_url: url }: AgentKey) =>
  [m.vendors[vendor], url, last4 && m.ends(last4)].filter(Boolean).join(' · ')

function Health({ of: { examination } }: { of: AgentKey }) {
  if (!examination)
    return (
      <Status tone="gray" stage="open">
        {m.untested}
      </Status>
    )
  return examination.well ? (
    <Status tone="green" stage="agreed">
      {m.well}
    </Status>
  ) : (
    <Status tone="red" stage="out">
      {m.ill}
    </Status>
  )
}
