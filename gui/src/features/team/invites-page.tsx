import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { FileUp, UserPlus } from 'lucide-react'
import { lazy, useCallback, useState } from 'react'
import { DataTable } from '@/components/data-table/data-table'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Segments } from '@/components/ui/segments'
import { toast } from '@/components/ui/toast'
import {
  type Invite,
  type InviteState,
  invitesQuery,
  useInvite,
  useRevokeInvite,
} from '@/data/invites'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'
import { PassOnInvite, type Shown } from './pass-on-invite'
import { choiceOfHeld } from './role-select'
import { TeamPage } from './team-page'
import { useInviteColumns } from './use-invite-columns'

const InviteDialog = lazy(() => import('./invite-dialog'))
const ImportInvites = lazy(() => import('./import-invites'))

const route = getRouteApi('/w/$workspaceId/team/invites/')
const STATES = (['pending', 'accepted', 'revoked'] as const).map((value) => ({
  value,
  label: m.inviteStates[value],
}))

/** Places that are kept for people who are not here yet. */
export function InvitesPage() {
  const { id } = useWorkspace()
  const { state } = route.useSearch()
  const navigate = useNavigate({ from: '/w/$workspaceId/team/invites/' })
  const [adding, setAdding] = useState<'one' | 'many' | null>(null)
  const [revoking, setRevoking] = useState<Invite | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const revoke = useRevokeInvite(id)
  const { mutate: invite } = useInvite(id)
  const list = useInfiniteQuery({
    ...invitesQuery(id, state),
    throwOnError: (_, { state: { data } }) => data === undefined,
  })
  const again = useCallback(
    (earlier: Invite) =>
      invite(
        { email: earlier.email, ...choiceOfHeld(earlier) },
        {
          onSuccess: ({ email, token }) =>
            token ? setShown({ email, token }) : toast(m.resent(email)),
          onError: ({ message }) => toast(message, { failed: true }),
        },
      ),
    [invite],
  )
  const columns = useInviteColumns({ onAgain: again, onRevoke: setRevoking })
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const show = (next: InviteState | undefined) => void navigate({ search: { state: next } })

  useCommands([
    { id: 'invite', title: m.invitePerson, group: 'make', keys: 'c', run: () => setAdding('one') },
    { id: 'invite-list', title: m.importList, group: 'make', run: () => setAdding('many') },
  ])

  const actions = (
    <>
      <Button onClick={() => setAdding('many')}>
        <FileUp aria-hidden />
        {m.importList}
      </Button>
      <Button look="primary" keys="c" aria-keyshortcuts="c" onClick={() => setAdding('one')}>
        <UserPlus aria-hidden />
        {m.invite}
      </Button>
    </>
  )
  const first = rows?.length === 0 && !state

  return (
    <TeamPage
      part="invites"
      actions={!first && actions}
      filters={
        !first && (
          <Segments<InviteState>
            label={m.state}
            value={state}
            options={[{ value: undefined, label: m.anyState }, ...STATES]}
            onChange={show}
          />
        )
      }
    >
      {!rows && <SkeletonRows />}
      {first && (
        <EmptyFirstUse
          title={m.noInvites}
          text={m.noInvitesText}
          action={<span className="inline-flex flex-wrap justify-center gap-2">{actions}</span>}
        />
      )}
      {rows?.length === 0 && state && (
        <EmptyFiltered title={m.filteredInvites} onClear={() => show(undefined)} />
      )}
      {rows && rows.length > 0 && (
        <DataTable
          label={m.tabs.invites}
          columns={columns}
          rows={rows}
          nameOf={({ email }) => email}
          more={list}
        />
      )}
      {revoking && (
        <Confirm
          danger
          title={m.revokeTitle(revoking.email)}
          text={m.revokeText}
          action={m.revoke}
          onClose={() => setRevoking(null)}
          onConfirm={async () => {
            await revoke.mutateAsync(revoking.id)
            toast(m.revoked)
          }}
        />
      )}
      {shown && <PassOnInvite invite={shown} onClose={() => setShown(null)} />}
      <Later>
        {adding === 'one' && <InviteDialog onClose={() => setAdding(null)} />}
        {adding === 'many' && <ImportInvites onClose={() => setAdding(null)} />}
      </Later>
    </TeamPage>
  )
}
