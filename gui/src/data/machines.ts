import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inWorkspace } from './keys'
import { memberKeys } from './members'

export type Machine = Schemas['MachineRead']

export const machineKeys = { all: (workspaceId: string) => inWorkspace(workspaceId, 'machines') }

/** Agents and services, with who answers for each. */
export const machinesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: machineKeys.all(workspaceId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/machines', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
    select: ({ items }) => items,
  })

const renews = (workspaceId: string) => [
  machineKeys.all(workspaceId),
  memberKeys.all(workspaceId),
  inWorkspace(workspaceId, 'roles'),
]

export function useSaveMachine(workspaceId: string) {
  return useChange(
    ({
      machine,
      body,
    }: {
      machine: Machine | null
      body: Schemas['MachineCreate'] & Schemas['MachineUpdate']
    }) => {
      const path = { workspace_id: workspaceId }
      if (!machine)
        return answer(api.POST('/api/v1/w/{workspace_id}/machines', { params: { path }, body }))
      const { kind: _, ...change } = body
      return answer(
        api.PATCH('/api/v1/w/{workspace_id}/machines/{machine_id}', {
          params: { path: { ...path, machine_id: machine.id }, header: ifMatch(machine.version) },
          body: change,
        }),
      )
    },
    renews(workspaceId),
  )
}

export function useRemoveMachine(workspaceId: string) {
  return useChange(
    (id: string) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/machines/{machine_id}', {
          params: { path: { workspace_id: workspaceId, machine_id: id } },
        }),
      ),
    [...renews(workspaceId), inWorkspace(workspaceId, 'api-keys')],
  )
}
