import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePayer } from '@/data/payer'
import { accountUsageQuery, type UsagePeriod, workspaceUsageQuery } from '@/data/usage'
import { percentOf, UsageMeter } from '@/features/account/usage-meter'
import { day } from '@/lib/dates'
import { m } from '@/lib/i18n/en/usage'
import { payerOf } from '@/lib/payer'
import { usePlace } from '@/lib/permissions'

/** What is left of the credits, below the navigation; nothing where nothing is limited. */
export default function UsageBar() {
  const period = useUsage()
  const { account } = usePayer(payerOf(usePlace()))
  if (!period || period.granted === null) return null
  return (
    <div className="mb-2 px-2">
      <p className="mb-1 flex justify-between text-ink-3 text-xs tabular-nums">
        {account ? (
          <Link
            to="/account/$accountId/plan"
            params={{ accountId: account.id }}
            className="underline decoration-line-strong underline-offset-4 hover:decoration-ink-3"
          >
            {m.label}
          </Link>
        ) : (
          <span>{m.label}</span>
        )}
        <span>{m.of(period.used, period.granted)}</span>
      </p>
      <UsageMeter period={period} thin />
      <Warning period={period} />
    </div>
  )
}

/** Says that credits are nearly spent, or are; what it pushes away is nothing one clicks. */
function Warning({ period }: { period: UsagePeriod }) {
  const { account } = usePayer(payerOf(usePlace()))
  const percent = percentOf(period)
  if (percent === null || percent < 80) return null
  const spent = percent >= 100
  const text = !spent
    ? m.nearly(percent)
    : period.overage
      ? m.allUsedSold
      : m.allUsed(day(period.ends_at, 'UTC'))
  return (
    <div
      role="status"
      className={
        spent
          ? 'mt-2 rounded bg-red-soft px-2 py-1.5 text-red text-xs'
          : 'mt-2 rounded bg-amber-soft px-2 py-1.5 text-amber text-xs'
      }
    >
      {text}{' '}
      {account && (
        <Link
          to="/account/$accountId/plan"
          params={{ accountId: account.id }}
          className="underline"
        >
          {m.seePlan}
        </Link>
      )}
    </div>
  )
}

function useUsage() {
  const place = usePlace()
  const { kind, id } = place
  // Where nothing is sold nothing is limited, and nobody counts it for a line that is not shown.
  const { sold } = usePayer(payerOf(place))
  const ofAccount = useQuery({ ...accountUsageQuery(id), enabled: sold && kind === 'account' })
  const here = useQuery({ ...workspaceUsageQuery(id), enabled: sold && kind === 'workspace' })
  return kind === 'account' ? ofAccount.data : here.data
}
