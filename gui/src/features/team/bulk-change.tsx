import { useQuery } from '@tanstack/react-query'
import { CircleCheck, CircleSlash } from 'lucide-react'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import { FormProblem } from '@/components/form/form-problem'
import { useAct } from '@/components/form/use-act'
import { useRoleName } from '@/components/people/use-role-name'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogCancel } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import {
  type MemberAction,
  type MembersChange,
  useChangeMembers,
  useChangePreview,
} from '@/data/member-changes'
import type { Member } from '@/data/members'
import { rolesQuery } from '@/data/roles'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'
import { sorted } from '@/lib/outcomes'
import { useWorkspace } from '@/lib/permissions'
import { choiceOf, RoleSelect } from './role-select'

interface Props {
  action: MemberAction
  people: readonly Member[]
  onClose: () => void
  onDone: () => void
}

/** The same for many: first what would become of each, then the deed. */
export default function BulkChange({ action, people, onClose, onDone }: Props) {
  const { id } = useWorkspace()
  const { data: roles = [] } = useQuery(rolesQuery(id))
  const [role, setRole] = useState('')
  // The list behind changes while the deed is done; what is asked here does not.
  const [ids] = useState(() => people.map(({ user_id: id }) => id))
  const asked = action !== 'change_role' || role !== ''
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={m.bulk.titles[action](ids.length)}
      text={m.bulk.text}
    >
      {action === 'change_role' && (
        <Field label={m.newRole} hint={role ? undefined : m.bulk.chooseRole}>
          {(control) => (
            <RoleSelect
              only={({ based_on: base }) => base !== 'owner'}
              placeholder={common.choose}
              value={role}
              onChange={({ target }) => setRole(target.value)}
              {...control}
            />
          )}
        </Field>
      )}
      {asked && (
        <Preview
          key={role}
          change={{ action, user_ids: ids, ...choiceOf(role, roles) }}
          onClose={onClose}
          onDone={onDone}
        />
      )}
    </Dialog>
  )
}

function Preview({
  change,
  onClose,
  onDone,
}: {
  change: MembersChange
  onClose: () => void
  onDone: () => void
}) {
  const { id } = useWorkspace()
  const roleName = useRoleName()
  const given = roleName({ role: change.role ?? '', custom_role_id: change.custom_role_id ?? null })
  const preview = useChangePreview(id, change)
  const commit = useChangeMembers(id)
  const outcomes = preview.data && sorted(preview.data)
  const count = outcomes?.can.length ?? 0
  const { run, sending, problem } = useAct(async () => {
    const done = sorted(await commit.mutateAsync(change))
    toast(m.bulk.done(done.can.length))
    onDone()
  }, onClose)

  return (
    <>
      <FormProblem text={problem ?? preview.error?.message ?? null} />
      {preview.isPending && <SkeletonRows rows={Math.min(change.user_ids.length, 6)} />}
      {outcomes && (
        <ul aria-label={m.bulk.text} className="max-h-[40dvh] overflow-y-auto rounded border">
          {[...outcomes.cannot, ...outcomes.can].map((each) => {
            const ok = each.outcome === 'ok'
            const Icon = ok ? CircleCheck : CircleSlash
            return (
              <li
                key={each.user_id}
                className="flex gap-2.5 border-b px-3 py-2 text-sm last:border-b-0"
              >
                <Icon
                  aria-hidden
                  className={
                    ok ? 'mt-0.5 size-4 shrink-0 text-green' : 'mt-0.5 size-4 shrink-0 text-amber'
                  }
                />
                <span className="min-w-0">
                  <span className="font-medium">{each.full_name ?? m.bulk.unknown}</span>{' '}
                  <span className={ok ? 'text-ink-2' : 'text-amber'}>
                    {ok
                      ? `${m.bulk.will[change.action]}${given && ` ${given}`}`
                      : (each.detail ?? each.outcome)}
                  </span>
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {outcomes && outcomes.cannot.length > 0 && (
        <p className="mt-3 text-ink-2 text-sm">
          {count ? m.bulk.skipped(outcomes.cannot.length) : m.bulk.none}
        </p>
      )}
      <DialogActions>
        <DialogCancel />
        <Button
          look={change.action === 'change_role' ? 'primary' : 'danger'}
          disabled={count === 0 || sending}
          onClick={run}
        >
          {m.bulk.run[change.action](count)}
        </Button>
      </DialogActions>
    </>
  )
}
