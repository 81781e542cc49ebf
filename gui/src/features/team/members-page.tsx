import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { UserPlus } from 'lucide-react'
import { lazy, useState } from 'react'
import { BulkBar } from '@/components/data-table/bulk-bar'
import { DataTable } from '@/components/data-table/data-table'
import { EmptyFiltered } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import type { MemberAction } from '@/data/member-changes'
import { memberListQuery } from '@/data/members'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/team'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { MemberFilters } from './member-filters'
import type { MemberAsk } from './member-menu'
import { Seats } from './seats'
import { TeamPage } from './team-page'
import { isUnverified, useMemberColumns } from './use-member-columns'

const BulkChange = lazy(() => import('./bulk-change'))
const InviteForm = lazy(() => import('./invite-form'))
const MemberDialogs = lazy(() => import('./member-dialogs'))

const route = getRouteApi('/w/$workspaceId/team/')
const ACTIONS: readonly MemberAction[] = ['change_role', 'suspend', 'remove']
const NAMES = { change_role: m.changeRole, suspend: m.suspend, remove: m.remove } as const

/** Everybody who belongs here, and what can be done with one or many of them. */
export function MembersPage() {
  const { id } = useWorkspace()
  const search = route.useSearch()
  const navigate = useNavigate()
  const mayChange = usePermission('members:write')
  const [inviting, setInviting] = useState(false)
  const [asked, setAsked] = useState<MemberAsk | null>(null)
  const [bulk, setBulk] = useState<MemberAction | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const list = useInfiniteQuery({
    ...memberListQuery(id, search),
    throwOnError: (_, { state }) => state.data === undefined,
  })
  const columns = useMemberColumns(mayChange ? setAsked : undefined)

  const members = list.data?.pages.flatMap(({ items }) => items)
  const rows = members?.map((member) => ({ ...member, id: member.user_id }))
  const here = rows?.filter((row) => selected.has(row.id)) ?? []

  useCommands(
    mayChange
      ? [
          {
            id: 'invite',
            title: m.invitePerson,
            group: 'make',
            keys: 'n',
            run: () => setInviting(true),
          },
        ]
      : [],
  )

  return (
    <TeamPage
      part="members"
      filters={<MemberFilters />}
      actions={
        <>
          <Seats />
          {mayChange && (
            <Button look="primary" keys="n" aria-keyshortcuts="n" onClick={() => setInviting(true)}>
              <UserPlus aria-hidden />
              {m.invite}
            </Button>
          )}
        </>
      }
    >
      {!rows && <SkeletonRows />}
      {rows?.length === 0 && (
        <EmptyFiltered
          title={m.filtered}
          onClear={() => void navigate({ from: route.id, to: '.', search: {} })}
        />
      )}
      {rows && rows.length > 0 && (
        <DataTable
          label={m.tabs.members}
          columns={columns}
          rows={rows}
          nameOf={({ full_name: name, email }) => name ?? email ?? m.bulk.unknown}
          selection={mayChange ? { ids: selected, onChange: setSelected } : undefined}
          more={list}
        />
      )}
      {rows?.some(isUnverified) && (
        <p className="mt-4 max-w-[66ch] text-pretty text-ink-3 text-sm">{m.unverifiedText}</p>
      )}
      {here.length > 0 && (
        <BulkBar text={m.selected(here.length)} onClear={() => setSelected(new Set())}>
          {ACTIONS.map((action) => (
            <Button key={action} look="inverse" onClick={() => setBulk(action)}>
              {NAMES[action as keyof typeof NAMES]}
            </Button>
          ))}
        </BulkBar>
      )}
      <Later>
        {inviting && <InviteForm onClose={() => setInviting(false)} />}
        {asked && <MemberDialogs ask={asked} onClose={() => setAsked(null)} />}
        {bulk && (
          <BulkChange
            action={bulk}
            people={here}
            onClose={() => setBulk(null)}
            onDone={() => setSelected(new Set())}
          />
        )}
      </Later>
    </TeamPage>
  )
}
