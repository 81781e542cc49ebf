import { useQuery } from '@tanstack/react-query'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { Time } from '@/components/ui/time'
import { proofQuery } from '@/data/audit'
import { m } from '@/lib/i18n/en/audit'
import { useWorkspace } from '@/lib/permissions'

/** What the nights have proven; loud only when the log is not what was recorded. */
export function Proof() {
  const { data } = useQuery(proofQuery(useWorkspace().id))
  if (!data) return <div className="h-5" />
  const { seq, proved_at: at, broken_seq: broken, broken_reason: reason, found_at: found } = data
  if (broken !== null) {
    return (
      <div role="alert" className="flex gap-2.5 rounded-md border border-red px-3 py-2.5 text-sm">
        <ShieldAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-red" />
        <p>
          <strong className="font-medium text-red">{m.proofBroken(broken)}</strong>{' '}
          {reason && m.proofReason(reason)} {found && <Found at={found} />} {m.proofAsk}
        </p>
      </div>
    )
  }
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-ink-3 text-sm">
      {at && <ShieldCheck aria-hidden className="size-4 shrink-0" />}
      {at ? (
        <span>
          {m.proven(seq)} <Time utc={at} />
        </span>
      ) : (
        <span>{data.verify_nightly ? m.provenTonight : m.provenNever}</span>
      )}
      {at && !data.verify_nightly && <span>{m.nightlyOff}</span>}
    </p>
  )
}

function Found({ at }: { at: string }) {
  return (
    <>
      {m.proofFound} <Time utc={at} />.
    </>
  )
}
