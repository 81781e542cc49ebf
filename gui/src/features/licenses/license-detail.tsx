import { LinesField, TextField } from '@/components/form/controls'
import { FormActions } from '@/components/form/form-actions'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Facts } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import { type License, licenses } from '@/data/licenses'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/licenses'
import { usePermission, usePlace } from '@/lib/permissions'
import { LicenseLog } from './license-log'
import { LicenseStatus } from './license-state'
import { Machines } from './machines'

interface Props {
  row: License
  onClose: () => void
}

/** One licence: its terms, its machines, and what of it is changed by hand. */
export default function LicenseDetail({ row, onClose }: Props) {
  const mayChange = usePermission('account:manage') && row.state !== 'revoked'
  const { expires_at: ends, entitlements = {}, grace_days: grace = 0 } = row
  return (
    <>
      <Facts
        facts={[
          [m.state, <LicenseStatus key="s" of={row} />],
          [m.email, row.licensee_email],
          [m.product, row.product],
          [
            m.key,
            <span key="k" className="font-mono">
              {m.keyEnds(row.last6)}
            </span>,
          ],
          [m.seats, row.seats],
          [m.activations, m.made(row.activations_made, row.max_activations)],
          [
            m.ends,
            ends ? (
              <>
                <Time utc={ends} />, {m.grace(grace)}
              </>
            ) : (
              m.never
            ),
          ],
          [m.issued, <Time key="i" utc={row.created_at} />],
          [m.entitlements, <Entitled key="e" to={entitlements} />],
          ...(row.note && !mayChange ? [[m.note, row.note] as const] : []),
        ]}
      />
      <h3 className="mt-6 mb-1 font-medium text-sm">{m.machines}</h3>
      <Machines license={row} />
      {mayChange && <Change row={row} onClose={onClose} />}
      <h3 className="mt-6 mb-1 font-medium text-sm">{m.log}</h3>
      <LicenseLog licenseId={row.id} />
    </>
  )
}

function Entitled({ to }: { to: NonNullable<License['entitlements']> }) {
  const all = Object.entries(to)
  if (all.length === 0) return m.nothing
  return (
    <ul>
      {all.map(([name, most]) => (
        <li key={name}>
          {name} <span className="text-ink-3">{most ?? m.any}</span>
        </li>
      ))}
    </ul>
  )
}

function Change({ row, onClose }: Props) {
  const update = licenses.useUpdate(usePlace().id)
  const last = row.expires_at?.slice(0, 10) ?? ''
  const form = useServerForm({
    defaultValues: { seats: String(row.seats), expires_at: last, note: row.note ?? '' },
    sentences: { version_mismatch: m.changedMeanwhile },
    send: async ({ seats, expires_at: day, note }) => {
      const ends = day === last ? {} : { expires_at: day ? `${day}T23:59:59Z` : null }
      await update.mutateAsync({ row, body: { seats: Number(seats), note, ...ends } })
      onClose()
      toast(common.saved)
    },
  })
  return (
    <form onSubmit={form.onSubmit} noValidate className="mt-6">
      <h3 className="mb-2 font-medium text-sm">{m.terms}</h3>
      <FormProblem text={form.problem} />
      <TextField form={form} name="seats" type="number" min={1} label={m.seats} />
      <TextField form={form} name="expires_at" type="date" label={m.ends} hint={m.endsHint} />
      <LinesField form={form} name="note" label={m.note} hint={m.noteHint} />
      <FormActions action={common.save} sending={form.sending} />
    </form>
  )
}
