import { Lock } from 'lucide-react'
import type { FormEventHandler, ReactNode } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { Button } from '@/components/ui/button'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/settings'
import { usePermission, useResting } from '@/lib/permissions'

interface Props {
  form: {
    onSubmit: FormEventHandler
    problem: string | null
    sending: boolean
    formState: { isDirty: boolean }
  }
  children: ReactNode
}

/** One section of the settings; who may not change it sees it and is told. */
export function SettingForm({ form, children }: Props) {
  const mayWrite = usePermission('workspace:write')
  const resting = useResting('workspace:write')
  // Read here, as it is followed only when it is read while rendering.
  const { isDirty } = form.formState
  return (
    <form onSubmit={form.onSubmit} noValidate>
      {!mayWrite && !resting && (
        <p className="mb-4 flex gap-2 rounded-md bg-paper px-3 py-2 text-ink-2 text-sm">
          <Lock aria-hidden className="mt-0.5 size-4 shrink-0" />
          {m.readOnly}
        </p>
      )}
      <FormProblem text={form.problem} />
      <fieldset disabled={!mayWrite} className="min-w-0">
        {children}
        {mayWrite && (
          <Button type="submit" look="primary" disabled={!isDirty || form.sending}>
            {common.save}
          </Button>
        )}
      </fieldset>
    </form>
  )
}

/** Why a setting cannot be changed here: its operator decided it. */
export function LockedNote({ reason }: { reason: string | undefined }) {
  if (!reason) return null
  return (
    <p className="-mt-2 mb-4 flex gap-1.5 text-amber text-sm">
      <Lock aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <span className="sr-only">{m.locked}: </span>
        {reason}
      </span>
    </p>
  )
}
