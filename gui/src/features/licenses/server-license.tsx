import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BadgeAlert } from 'lucide-react'
import { ownAccountsQuery } from '@/data/accounts'
import { serverLicenseQuery } from '@/data/licenses'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/licenses'
import { usePlace } from '@/lib/permissions'

/** Says, to owners, that the licence of this server does not stand well, and what to do. */
export default function ServerLicenseBanner() {
  const { data: license } = useQuery(serverLicenseQuery())
  const state = license?.state
  const troubled = !!state && state !== 'fresh'
  const accountId = useAccount(troubled)
  if (!troubled) return null
  return (
    <aside
      aria-label={m.serverLicense}
      className={cn(
        'flex min-h-11 items-center gap-x-3 border-b px-4 py-2 text-sm md:px-8',
        state === 'warn' ? 'bg-amber-soft text-amber' : 'bg-red-soft text-red',
      )}
    >
      <BadgeAlert aria-hidden className="size-4 shrink-0" />
      <p className="min-w-0 flex-1 text-pretty">
        <strong className="font-medium">{m.serverStates[state]}</strong> {license.advice}.{' '}
        {accountId && (
          <Link
            to="/account/$accountId/licenses"
            params={{ accountId }}
            className="whitespace-nowrap underline"
          >
            {m.seeLicense}
          </Link>
        )}
      </p>
    </aside>
  )
}

/** The account whose page of licences one may look at from here. */
function useAccount(wanted: boolean) {
  const { kind, id } = usePlace()
  const inside = kind === 'workspace'
  const own = useQuery({ ...ownAccountsQuery(), enabled: wanted && inside })
  return inside ? own.data?.items.find(({ rights }) => rights.includes('account:manage'))?.id : id
}
