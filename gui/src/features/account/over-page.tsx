import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { useAct } from '@/components/form/use-act'
import { Page } from '@/components/layout/page'
import { EmptyFirstUse } from '@/components/states/empty'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { type Downgrade, downgradeQuery, type OverLimit, useKeep } from '@/data/downgrade'
import { day, viewerZone } from '@/lib/dates'
import { m as nav } from '@/lib/i18n/en/nav'
import { m } from '@/lib/i18n/en/over'
import { usePermission, usePlace } from '@/lib/permissions'
import { OverLine } from './over-line'

const route = getRouteApi('/account/$accountId/plan/over/')

/** What there is more of than a plan has room for, and the choice of what stays as it is. */
export function AccountOver() {
  const { id } = usePlace()
  const { plan, quantity } = route.useSearch()
  const { data: over } = useSuspenseQuery(downgradeQuery(id, plan, quantity))
  const sold = over.tier_code !== null
  const toPlan = sold && (
    <Button asChild>
      <Link to="/account/$accountId/plan" params={{ accountId: id }}>
        {m.toPlan}
      </Link>
    </Button>
  )
  return (
    <Page title={nav.accountOver} narrow actions={over.lines.length > 0 && toPlan}>
      {over.lines.length === 0 ? (
        <EmptyFirstUse
          title={m.fits(over.plan ?? '')}
          text={sold ? m.fitsText : m.notSold}
          action={toPlan}
        />
      ) : (
        // What is chosen anew begins from what was kept.
        <Choice key={JSON.stringify(over)} over={over} />
      )}
    </Page>
  )
}

type Chosen = Readonly<Record<string, readonly string[]>>
export const keyOf = (line: OverLimit) => `${line.entitlement} ${line.workspace_id}`
const keptOf = (line: OverLimit) => line.things.filter(({ kept }) => kept).map(({ id }) => id)

function Choice({ over }: { over: Downgrade }) {
  const { id } = usePlace()
  const mayManage = usePermission('account:manage')
  const keep = useKeep(id)
  const lines = over.lines.filter((line) => line.effect !== 'stays')
  const [chosen, setChosen] = useState<Chosen>(() =>
    Object.fromEntries(lines.map((line) => [keyOf(line), keptOf(line)])),
  )
  // Who stays whatever is chosen takes a place, or has one where there is none.
  const full = lines.every((line) => {
    const always = line.things.filter((thing) => thing.always).length
    return (chosen[keyOf(line)]?.length ?? 0) <= Math.max(line.limit, always)
  })
  const { run, sending, problem } = useAct(
    () =>
      keep.mutateAsync({
        tier_code: over.tier_code,
        quantity: over.quantity,
        keep: lines.map((line) => ({
          entitlement: line.entitlement,
          workspace_id: line.workspace_id,
          ids: [...(chosen[keyOf(line)] ?? [])],
        })),
      }),
    () => toast(m.chosen),
  )
  const from = over.holds_from && day(over.holds_from, viewerZone())
  return (
    <>
      <p className="mb-6 text-ink-2">
        {over.holds_now
          ? m.now(over.plan ?? '')
          : from
            ? m.from(over.plan ?? '', from)
            : m.would(over.plan ?? '')}{' '}
        {m.nothingDeleted}
      </p>
      {!mayManage && (
        <p className="mb-6 flex gap-2 rounded-md bg-paper px-3 py-2 text-ink-2 text-sm">
          <Lock aria-hidden className="mt-0.5 size-4 shrink-0" />
          {m.mayNotChoose}
        </p>
      )}
      <div className="space-y-8">
        {over.lines.map((line) => (
          <OverLine
            key={keyOf(line)}
            line={line}
            chosen={chosen[keyOf(line)] ?? []}
            onChange={
              mayManage
                ? (ids) => setChosen((before) => ({ ...before, [keyOf(line)]: ids }))
                : undefined
            }
          />
        ))}
      </div>
      {mayManage && lines.length > 0 && (
        <footer className="sticky bottom-0 mt-8 border-t bg-surface py-4 max-md:bottom-14">
          <FormProblem text={problem} />
          <Button look="primary" aria-disabled={!full || sending} onClick={() => full && run()}>
            {m.choose}
          </Button>
          {!full && <span className="ml-3 text-red text-sm">{m.tooMany}</span>}
        </footer>
      )}
    </>
  )
}
