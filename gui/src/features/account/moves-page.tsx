import { getRouteApi } from '@tanstack/react-router'
import { Undo2 } from 'lucide-react'
import { Choice, optionsOf } from '@/components/list/choice'
import { ListPage } from '@/components/list/list-page'
import { KeptStatus, keptUntil } from '@/components/people/kept'
import { workspaceMoves } from '@/data/account-workspaces'
import { m } from '@/lib/i18n/en/account'
import { usePlace } from '@/lib/permissions'
import { WorkspacesFrame } from './workspaces-frame'

const route = getRouteApi('/account/$accountId/workspaces/moves/')
const STATES = optionsOf(['pending', 'accepted', 'refused', 'revoked'], m.moveStates)

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
                <KeptStatus of={row} words={m.moveStates} />
                {row.email}
              </>
            ),
          },
          { header: m.offeredTo, wide: 'w-[30%]', cell: ({ email }) => email },
          {
            header: m.state,
            wide: 'w-32',
            cell: (row) => <KeptStatus of={row} words={m.moveStates} />,
          },
          { header: m.expires, wide: 'w-36', cell: keptUntil },
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
