import { useInfiniteQuery } from '@tanstack/react-query'
import { RowMenu } from '@/components/list/row-menu'
import { useActs } from '@/components/list/use-acts'
import { ErrorPanel } from '@/components/states/error-panel'
import { LoadMore } from '@/components/states/load-more'
import { SkeletonRows } from '@/components/states/skeleton'
import { Time } from '@/components/ui/time'
import { type License, type Machine, machinesQuery, useLetGo } from '@/data/licenses'
import { m } from '@/lib/i18n/en/licenses'
import { usePermission, usePlace } from '@/lib/permissions'

const MINUTE_MS = 60_000

/** The machines of a licence: when each was heard from, and the way to free its seat. */
export function Machines({ license }: { license: License }) {
  const { id } = usePlace()
  const list = useInfiniteQuery(machinesQuery(id, license.id))
  const letGo = useLetGo(id, license.id)
  const mayChange = usePermission('account:manage')
  const { onAct, question } = useActs()
  const machines = list.data?.pages.flatMap(({ items }) => items)

  if (list.error && !machines) {
    return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
  }
  if (!machines) return <SkeletonRows rows={2} />
  if (machines.length === 0) {
    const text = license.strategy === 'open' ? m.openStrategy : m.noMachines
    return <p className="text-ink-3 text-sm">{text}</p>
  }
  return (
    <>
      <ul aria-label={m.machines}>
        {machines.map((machine) => (
          <li key={machine.id} className="flex items-center gap-3 border-b py-2 last:border-b-0">
            <Named license={license} machine={machine} />
            {mayChange && !machine.deactivated_at && (
              <RowMenu
                name={nameOf(machine)}
                onAct={onAct}
                acts={[
                  {
                    text: m.letGo,
                    danger: true,
                    ask: { title: m.letGoTitle(nameOf(machine)), text: m.letGoText },
                    run: () => letGo.mutateAsync(machine.id),
                    done: m.machineGone,
                  },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
      <LoadMore list={list} small />
      {question}
    </>
  )
}

const nameOf = ({ name, fingerprint }: Machine) => name || fingerprint

function Named({ license, machine }: { license: License; machine: Machine }) {
  const { name, fingerprint, deactivated_at: gone, heartbeat_at: heard } = machine
  const patience = (license.heartbeat_minutes ?? 0) * MINUTE_MS
  const silent = license.strategy === 'floating' && Date.now() >= Date.parse(heard) + patience
  return (
    <span className="min-w-0 flex-1 text-sm">
      <span dir="auto" className="block truncate font-medium text-ink">
        {nameOf(machine)}
      </span>
      <span className="flex flex-wrap gap-x-3 text-ink-3 text-xs">
        {name && <span className="truncate font-mono">{fingerprint}</span>}
        <span className={silent && !gone ? 'text-amber' : undefined}>
          {gone ? m.gone : silent ? m.silent : m.heard} <Time utc={gone ?? heard} relative />
        </span>
      </span>
    </span>
  )
}
