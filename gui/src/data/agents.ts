import { queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { follows, inWorkspace, renewedBy } from './keys'
import { resource } from './resource'

export type AgentKey = Schemas['AgentKeyRead']
export type AgentSettings = NonNullable<Schemas['SettingsRead']['agents']>
export type Agents = Schemas['AgentsRead']
export type Examination = Schemas['ExaminationRead']
export type Vendor = Schemas['Vendor']
export type Writer = Schemas['WriterRead']

/** The keys by which models are asked; no answer holds what makes them keys. */
export const agentKeys = resource('agent_key')
follows('agents', 'agent_key', 'workspace', 'run')

/** Who would write now, in their order, and what stands in their way. */
export const agentsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'agents'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/agents', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
  })

/** Examine a key with a model, or a model of the server, or its command. */
export function useExamine(workspaceId: string) {
  return useChange(
    async ({ key, model }: { key?: string; model?: string }): Promise<Examination | null> => {
      const body = model ? { model } : {}
      const path = { workspace_id: workspaceId }
      if (key === undefined) {
        return answer(
          api.POST('/api/v1/w/{workspace_id}/agents/examination', { params: { path }, body }),
        )
      }
      const { examination } = await answer(
        api.POST('/api/v1/w/{workspace_id}/agent-keys/{agent_key_id}/examination', {
          params: { path: { ...path, agent_key_id: key } },
          body,
        }),
      )
      return examination
    },
    renewedBy(workspaceId, 'agent_key'),
  )
}
