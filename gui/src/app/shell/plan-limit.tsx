import { Link, useMatches } from '@tanstack/react-router'
import type { Schemas } from '@/api/client'
import type { ApiError } from '@/api/errors'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogCancel } from '@/components/ui/dialog'
import { usePayer } from '@/data/payer'
import { day, viewerZone } from '@/lib/dates'
import { amount, isShared, m } from '@/lib/i18n/en/plans'
import { money } from '@/lib/money'
import { payerOf } from '@/lib/payer'
import type { Place } from '@/lib/permissions'

/** What such a refusal says beside its sentence. */
interface Told {
  entitlement?: string
  called?: string
  limit?: number
  used?: number
  plan?: string | null
  needed?: number
  left?: number
  renews_at?: string
  read_only?: boolean
  plan_that_would?: Schemas['PlanOfferRead'] | null
}

interface Props {
  error: ApiError
  onClose: () => void
}

/** Why something was refused for money: which limit, how much of it there is, which plan has more, and who chooses it. */
export default function PlanLimit({ error, onClose }: Props) {
  const payer = usePayer(useAccountId())
  const told = error.details as Told
  const would = told.plan_that_would
  // Why something is read-only names the plan already.
  const say = told.read_only ? m.costs : m.would
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={error.code === 'insufficient_credits' ? m.refusedCredits : m.refused}
      text={told.read_only ? error.message : sentenceOf(told)}
    >
      <p>{would ? say(would.name, priceOf(would)) : m.wouldNot}</p>
      {!payer.mayPay && (
        <p className="mt-3 text-ink-2">
          {payer.account ? m.askWhom(payer.account.name) : m.askPayer}
        </p>
      )}
      <DialogActions>
        <DialogCancel />
        {payer.account && (
          <Button asChild look={payer.mayPay ? 'primary' : 'plain'}>
            <Link
              to="/account/$accountId/plan"
              params={{ accountId: payer.account.id }}
              onClick={onClose}
            >
              {m.seePlans}
            </Link>
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

/** Who pays for the page on screen; undefined where that is nobody's yet. */
function useAccountId(): string | undefined {
  const place = useMatches({
    select: (matches) => {
      const { workspace, account } = (matches.at(-1)?.context ?? {}) as Partial<
        Record<'workspace' | 'account', Place>
      >
      return workspace ?? account
    },
  })
  return place && payerOf(place)
}

const priceOf = (offer: Schemas['PlanOfferRead']) =>
  m.per(money(offer.price_cents, offer.currency), offer.interval)

function sentenceOf(told: Told): string {
  const { entitlement = '', called = '', limit = 0, used = 0, plan } = told
  if (told.needed !== undefined) {
    const renews = told.renews_at ? day(told.renews_at, viewerZone()) : ''
    return m.needs(told.needed, told.left ?? 0, renews)
  }
  if (limit === 0) return m.lacks(plan ?? '', called)
  return `${m.includes(plan ?? '', amount(entitlement, limit), isShared(entitlement))} ${m.taken(taken(entitlement, used))}`
}

/** As it is counted in the sentence before. */
const taken = (code: string, used: number) =>
  code === 'storage' ? amount(code, used).replace(/ of .*/, '') : String(used)
