import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answer, api, authorizedFetch, type Schemas } from '@/api/client'
import { followRun, type RunLine } from '@/api/run-stream'
import { inWorkspace } from './keys'

export type { RunLine } from '@/api/run-stream'
export type Run = Schemas['RunRead']
export type RunDetail = Schemas['RunDetail']
export type RunStep = Schemas['RunStepRead']
export type RunStatus = Schemas['RunStatus']
export interface RunFilters {
  status?: RunStatus
  source_id?: string
}

export const LIVE: ReadonlySet<RunStatus> = new Set(['queued', 'running', 'waiting_input'])

export const runKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'runs'),
  list: (workspaceId: string, filters: RunFilters) =>
    inWorkspace(workspaceId, 'runs', 'list', filters),
  detail: (workspaceId: string, id: string) => inWorkspace(workspaceId, 'runs', 'detail', id),
  // Not below `runs`: the stream keeps it fresh, and an event of the workspace must not ask for it all again.
  lines: (workspaceId: string, id: string) => inWorkspace(workspaceId, 'run-lines', id),
}

export const runsQuery = (workspaceId: string, filters: RunFilters) =>
  infiniteQueryOptions({
    queryKey: runKeys.list(workspaceId, filters),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/runs', {
          params: {
            path: { workspace_id: workspaceId },
            query: { ...filters, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })

export const runQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: runKeys.detail(workspaceId, id),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/runs/{run_id}', {
          params: { path: { workspace_id: workspaceId, run_id: id } },
          signal,
        }),
      ),
  })

/** What the run has told so far. */
export const runLinesQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: runKeys.lines(workspaceId, id),
    queryFn: async ({ signal }): Promise<readonly RunLine[]> => {
      const lines: RunLine[] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await answer(
          api.GET('/api/v1/w/{workspace_id}/runs/{run_id}/transcript', {
            params: {
              path: { workspace_id: workspaceId, run_id: id },
              query: { limit: 200, ...(cursor && { cursor }) },
            },
            signal,
          }),
        )
        lines.push(...page.items)
        cursor = page.next_cursor ?? null
      }
      return lines
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
    const key = runKeys.lines(workspaceId, id)
    const known = client.getQueryData<readonly RunLine[]>(key) ?? []
    const renew = () => void client.invalidateQueries({ queryKey: runKeys.all(workspaceId) })
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
      answer(
        api.GET('/api/v1/w/{workspace_id}/workflows', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
    select: ({ items }) => items,
    staleTime: 600_000,
  })

export interface StartRun {
  body: Schemas['RunCreate']
  /** New for each act, the same when it is asked again. */
  key: string
}

/** One run for each platform that was asked for. */
export function useStartRuns(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (wanted: readonly StartRun[]) => {
      const runs: Run[] = []
      for (const { body, key } of wanted) {
        runs.push(
          await answer(
            api.POST('/api/v1/w/{workspace_id}/runs', {
              params: {
                path: { workspace_id: workspaceId },
                header: { 'Idempotency-Key': key },
              },
              body,
            }),
          ),
        )
      }
      return runs
    },
    onSettled: () => client.invalidateQueries({ queryKey: runKeys.all(workspaceId) }),
  })
}

export function useRunAct(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, act }: { id: string; act: 'cancel' | 'retry' }) => {
      const params = { path: { workspace_id: workspaceId, run_id: id } }
      return answer(
        act === 'cancel'
          ? api.POST('/api/v1/w/{workspace_id}/runs/{run_id}/cancellation', { params })
          : api.POST('/api/v1/w/{workspace_id}/runs/{run_id}/retry', { params }),
      )
    },
    onSuccess: (run) => client.setQueryData(runKeys.detail(workspaceId, run.id), run),
    onSettled: () => client.invalidateQueries({ queryKey: runKeys.all(workspaceId) }),
  })
}
