import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { CircleAlert, Clock } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { usePayer } from '@/data/payer'
import { type Subscription, subscriptionQuery } from '@/data/plans'
import { daysUntil, stateOf } from '@/features/account/plan-state'
import { cn } from '@/lib/cn'
import { day, viewerZone } from '@/lib/dates'
import { m } from '@/lib/i18n/en/plans'
import { keepRoom, payerOf, roomFor } from '@/lib/payer'
import { usePlace } from '@/lib/permissions'

/** Days before its end that a trial is spoken of on every page. */
const TOLD_BEFORE = 3
const ASK_AGAIN_MS = 300_000
const LINE_PX = 44

interface Said {
  grave: boolean
  text: string
  way: string
  /** Where that is, when it is not the plan's page. */
  at?: '/account/$accountId/invoices'
}

/** What of the plan cannot wait, for who may pay: a trial or a plan that ends, a payment that failed. */
export default function PlanBanner() {
  const accountId = payerOf(usePlace())
  const { mayPay } = usePayer(accountId)
  const plan = useQuery({
    ...subscriptionQuery(accountId),
    enabled: mayPay,
    refetchInterval: ASK_AGAIN_MS,
  })
  const said = mayPay && plan.data ? sayingOf(plan.data) : null
  const box = useRef<HTMLDivElement>(null)
  const room = useRoom(accountId, plan.data === undefined ? undefined : said !== null, box)
  if (room === 0) return null
  return (
    <div ref={box} style={{ minHeight: said ? undefined : room }}>
      {said && <Line said={said} accountId={accountId} />}
    </div>
  )
}

/**
 * The height that is kept: what was said last had it. News, and its end, wait for the next page, as a line
 * that came or went while one looks would push away what one is about to click.
 */
function useRoom(
  accountId: string,
  says: boolean | undefined,
  box: RefObject<HTMLElement | null>,
): number {
  const { pathname } = useLocation()
  const [room, setRoom] = useState(() => roomFor(accountId))
  const at = useRef(pathname)
  useEffect(() => {
    if (says !== undefined) keepRoom(accountId, says ? box.current?.offsetHeight || LINE_PX : 0)
    if (at.current === pathname) return
    at.current = pathname
    setRoom(roomFor(accountId))
  }, [accountId, says, pathname, box])
  return room
}

function Line({ said, accountId }: { said: Said; accountId: string }) {
  const { grave, text, way, at = '/account/$accountId/plan' } = said
  const Icon = grave ? CircleAlert : Clock
  return (
    <aside
      aria-label={m.about}
      className={cn(
        'flex min-h-11 items-center gap-x-3 border-b px-4 py-2 text-sm md:px-8',
        grave ? 'bg-red-soft text-red' : 'bg-amber-soft text-amber',
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <p className="min-w-0 flex-1 text-pretty">
        {text}{' '}
        <Link to={at} params={{ accountId }} className="underline">
          {way}
        </Link>
      </p>
    </aside>
  )
}

function sayingOf(plan: Subscription): Said | null {
  const on = (utc: string) => day(utc, viewerZone())
  switch (stateOf(plan)) {
    case 'trial': {
      const days = daysUntil(plan.trial_ends_at ?? '')
      if (days > TOLD_BEFORE) return null
      const text = days === 0 ? m.trialEndsToday : m.trialEnds(days)
      return { grave: false, text, way: m.choosePlan }
    }
    case 'late': {
      const until = plan.grace_ends_at
      const goesOn = until && new Date(until).getTime() > Date.now()
      const text = goesOn ? m.paymentFailed(on(until)) : m.paymentFailedOver
      return { grave: true, text, way: m.payNow, at: '/account/$accountId/invoices' }
    }
    case 'ending': {
      const until = plan.current_period_end ?? ''
      if (daysUntil(until) > TOLD_BEFORE) return null
      return { grave: false, text: m.endsOn(on(until)), way: m.keepPlan }
    }
    case 'over':
      return { grave: true, text: m.planOver, way: m.choosePlan }
    case 'unpaid':
      return plan.trial_ends_at ? { grave: true, text: m.trialOver, way: m.choosePlan } : null
    default:
      return null
  }
}
