import { getRouteApi } from '@tanstack/react-router'
import { Undo2 } from 'lucide-react'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { type Stage, Status, type Tone } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { type WorkspaceMove, workspaceMoves } from '@/data/account-workspaces'
import { m } from '@/lib/i18n/en/account'
import { m as team } from '@/lib/i18n/en/team'
import { usePlace } from '@/lib/permissions'
import { WorkspacesFrame } from './workspaces-frame'

const route = getRouteApi('/account/$accountId/workspaces/moves/')
const STATES = optionsOf(['pending', 'accepted', 'refused', 'revoked'], m.moveStates)
const LOOKS: Record<WorkspaceMove['state'], [Tone, Stage]> = {
  pending: ['amber', 'half'],
  accepted: ['green', 'full'],
  refused: ['red', 'out'],
  revoked: ['gray', 'out'],
}

/** The workspaces that an account offers others to pay for. */
export function AccountMoves() {
  const { id } = usePlace()
  const { state } = route.useSearch()
  const revoke = workspaceMoves.useRemove(id)
  return (
    <ListPage
      title={m.workspaceTabs.moves}
      list={workspaceMoves.pages(id, { state })}
      frame={(parts) => <WorkspacesFrame part="moves" {...parts} />}
      words={{ empty: m.noMoves, emptyText: m.noMovesText, filtered: m.filteredMoves }}
      filters={<Choice name="state" label={m.state} all={m.anyState} options={STATES} />}
      mayChange
      rows={{
        nameOf: ({ workspace }) => workspace,
        columns: [
          {
            header: m.workspace,
            name: ({ workspace }) => workspace,
            small: (row) => (
              <>
                <MoveStatus move={row} />
                {row.email}
              </>
            ),
          },
          { header: m.offeredTo, wide: 'w-[30%]', cell: ({ email }) => email },
          { header: m.state, wide: 'w-32', cell: (row) => <MoveStatus move={row} /> },
          {
            header: m.expires,
            wide: 'w-36',
            cell: (row) => (row.state === 'pending' ? <Time utc={row.expires_at} /> : '–'),
          },
        ],
        acts: (row) =>
          row.state === 'pending'
            ? [
                {
                  text: m.revoke,
                  icon: Undo2,
                  danger: true,
                  ask: { title: m.revokeMoveTitle(row.workspace), text: m.revokeText },
                  run: () => revoke.mutateAsync({ id: row.id }),
                  done: m.moveRevoked,
                },
              ]
            : [],
      }}
    />
  )
}

function MoveStatus({ move: { state, expires_at: until } }: { move: WorkspaceMove }) {
  const isOver = state === 'pending' && new Date(until) < new Date()
  const [tone, stage] = isOver ? LOOKS.revoked : LOOKS[state]
  return (
    <Status tone={tone} stage={stage}>
      {isOver ? team.expired : m.moveStates[state]}
    </Status>
  )
}
