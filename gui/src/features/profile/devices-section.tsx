import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Monitor, Smartphone, SquareTerminal } from 'lucide-react'
import { ErrorPanel } from '@/components/states/error-panel'
import { SkeletonRows } from '@/components/states/skeleton'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import { meQuery } from '@/data/me'
import { type SignIn, signInsQuery, useEndSignIns } from '@/data/sign-ins'
import { m } from '@/lib/i18n/en/profile'
import { deviceOf } from './devices'

export function DevicesSection() {
  const { sign_in_id: here } = useSuspenseQuery(meQuery()).data
  const { data, error, refetch } = useQuery(signInsQuery())
  const end = useEndSignIns()
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} />

  // This one first, as it is what the others are compared with.
  const rows = [...data].sort((a, b) => Number(b.id === here) - Number(a.id === here))
  function finish(id: string | null, done: string) {
    end.mutate(id, {
      onSuccess: () => toast(done),
      onError: (problem) => toast(problem.message, { failed: true }),
    })
  }
  return (
    <>
      <ul aria-label={m.devices.list} className="-mt-3">
        {rows.map((signIn) => (
          <Row
            key={signIn.id}
            signIn={signIn}
            here={signIn.id === here}
            onEnd={(name) => finish(signIn.id, m.devices.ended(name))}
          />
        ))}
      </ul>
      {rows.length > 1 ? (
        <Button className="mt-4" onClick={() => finish(null, m.devices.endedOthers)}>
          {m.devices.endOthers}
        </Button>
      ) : (
        <p className="mt-3 text-ink-3 text-sm">{m.devices.only}</p>
      )}
    </>
  )
}

interface RowProps {
  signIn: SignIn
  here: boolean
  onEnd: (name: string) => void
}

function Row({ signIn, here, onEnd }: RowProps) {
  const { program, system, small } = deviceOf(signIn.user_agent)
  const name = system && program ? m.devices.on(program, system) : (program ?? m.devices.unknown)
  const Icon = small ? Smartphone : system ? Monitor : SquareTerminal
  return (
    <li className="flex items-center gap-3 border-b py-3">
      <Icon aria-hidden className="size-5 shrink-0 text-ink-3" strokeWidth={1.5} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span title={signIn.user_agent ?? undefined}>{name}</span>
          {here && <Badge tone="green">{m.devices.here}</Badge>}
        </p>
        <p className="text-ink-3 text-sm">
          {m.devices.seen} <Time utc={signIn.last_seen_at} relative />
          {signIn.ip && ` · ${signIn.ip}`}
          <span className="hidden sm:inline">
            {' · '}
            {m.devices.since} <Time utc={signIn.created_at} />
          </span>
        </p>
      </div>
      {!here && (
        <Button
          look="quiet"
          size="sm"
          aria-label={m.devices.endOf(name)}
          onClick={() => onEnd(name)}
        >
          {m.devices.end}
        </Button>
      )}
    </li>
  )
}
