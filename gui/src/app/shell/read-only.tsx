import { useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import { useEffect } from 'react'
import { usePayer } from '@/data/payer'
import { membershipQuery } from '@/data/workspaces'
import { m } from '@/lib/i18n/en/over'
import { useWorkspace } from '@/lib/permissions'

const ASK_AGAIN_MS = 60_000

/** Says on every page why nothing can be changed here that the plan has no room for, and who ends that. */
export default function ReadOnly() {
  const { id, read_only: why, account_id: accountId } = useWorkspace()
  const { account, mayPay } = usePayer(accountId)
  const router = useRouter()
  const now = useQuery({ ...membershipQuery(id), refetchInterval: ASK_AGAIN_MS })
  const over = now.data?.read_only === null
  // Once somebody has made room, all works again without a reload.
  useEffect(() => {
    if (over) void router.invalidate()
  }, [over, router])
  if (!why) return null
  const way = { params: { accountId }, className: 'whitespace-nowrap underline' }
  return (
    <aside
      aria-label={m.readOnly}
      className="flex min-h-11 items-center gap-x-3 border-b bg-amber-soft px-4 py-2 text-amber text-sm max-md:py-1.5 max-md:text-xs md:px-8"
    >
      <Lock aria-hidden className="size-4 shrink-0" />
      <p className="min-w-0 flex-1 text-pretty">
        {/* A phone has room for the point; the rest is said by what rests. */}
        <span className="max-md:hidden">{why.detail}</span>
        <span className="md:hidden">{m.noRoom}</span>{' '}
        {account?.rights.includes('account:manage') && (
          <>
            <Link to="/account/$accountId/plan/over" {...way}>
              {m.look}
            </Link>{' '}
          </>
        )}
        {mayPay ? (
          <Link to="/account/$accountId/plan" {...way}>
            {m.toPlan}
          </Link>
        ) : (
          m.ask
        )}
      </p>
    </aside>
  )
}
