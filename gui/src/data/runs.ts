import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answer, api, authorizedFetch, type Schemas, whole } from '@/api/client'
import { followRun, type RunLine } from '@/api/run-stream'
import { inWorkspace } from './keys'
import { resource } from './resource'

export type { RunLine } from '@/api/run-stream'
export type Run = Schemas['RunRead']
export type RunDetail = Schemas['RunDetail']
export type Shortage = Schemas['ShortageRead']
export type RunStep = Schemas['RunStepRead']
export type RunStatus = Schemas['RunStatus']
export const LIVE: ReadonlySet<RunStatus> = new Set(['queued', 'running', 'waiting_input'])

export const runs = resource('run')

// Not below `runs`: the stream keeps it fresh, and an event of the workspace must not ask for it all again.
const linesKey = (workspaceId: string, id: string) => inWorkspace(workspaceId, 'run-lines', id)

/** What the run has told so far. */
export const runLinesQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: linesKey(workspaceId, id),
    queryFn: async ({ signal }): Promise<readonly RunLine[]> => {
      const { items } = await whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/runs/{run_id}/transcript', {
            params: { path: { workspace_id: workspaceId, run_id: id }, query: page },
            signal,
          }),
        ),
      )
      return items
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The lines of a run, and while it is under way the ones that come, after the last one that is known. */
export function useRunLines(workspaceId: string, id: string, live: boolean) {
  const client = useQueryClient()
  const lines = useQuery(runLinesQuery(workspaceId, id))
  const ready = lines.data !== undefined
  // A run may be over before all of its lines are here; the stream says when they are.
  const [following, setFollowing] = useState(live)
  useEffect(() => {
    if (live) setFollowing(true)
  }, [live])
  useEffect(() => {
    if (!following || !ready) return
    const key = linesKey(workspaceId, id)
    const known = client.getQueryData<readonly RunLine[]>(key) ?? []
    const renew = () => void client.invalidateQueries({ queryKey: runs.key(workspaceId) })
    return followRun({
      workspaceId,
      runId: id,
      fetch: authorizedFetch,
      after: known.at(-1)?.seq ?? 0,
      onLine: (line) => {
        client.setQueryData<readonly RunLine[]>(key, (before = []) =>
          before.some(({ seq }) => seq === line.seq) ? before : [...before, line],
        )
        renew()
      },
      onEnd: () => {
        setFollowing(false)
        renew()
      },
    })
  }, [client, workspaceId, id, following, ready])
  return lines
}

/** The workflows there are, with the steps a run of them will take. */
export const workflowsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'workflows'),
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/workflows', {
            params: { path: { workspace_id: workspaceId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
    staleTime: 600_000,
  })

export interface StartRun {
  body: Schemas['RunCreate']
  /** New for each act, the same when it is asked again. */
  key: string
}

export function useStartRun(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: StartRun) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/runs', {
          params: { path: { workspace_id: workspaceId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: runs.key(workspaceId) }),
  })
}
