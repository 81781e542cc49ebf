import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { addDays, momentAt } from '@/lib/days'
import { useChange } from './changes'
import { inWorkspace } from './keys'

export type AuditEvent = Schemas['EventRead']
export type FieldChange = Schemas['FieldChange']
export type Door = Schemas['Door']
export type ExportFormat = Schemas['LogFormat']

/** What the address says; days are of the workspace's calendar. */
export interface AuditFilters {
  what?: string
  who?: string
  subject?: string
  door?: Door
  from?: string
  to?: string
}

export const auditKeys = {
  list: (workspaceId: string, filters: AuditFilters) =>
    inWorkspace(workspaceId, 'audit-events', filters),
}

export const auditQuery = (workspaceId: string, filters: AuditFilters, zone: string) => {
  const { what, who, subject, door, from, to } = filters
  const query = {
    type: what,
    actor_id: who,
    subject_id: subject,
    door,
    since: from && momentAt(from, '00:00', zone),
    // The last day belongs to the list.
    until: to && momentAt(addDays(to, 1), '00:00', zone),
  }
  return infiniteQueryOptions({
    queryKey: auditKeys.list(workspaceId, filters),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/audit-events', {
          params: {
            path: { workspace_id: workspaceId },
            query: { ...query, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
  })
}

/** How far the server itself proved the log, and what it found; needs `audit:read`. */
export const proofQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'audit-proof'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/audit-events/proof', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
  })

export function useExportAudit(workspaceId: string) {
  return useChange(
    (format: ExportFormat) =>
      answer<Blob>(
        api.GET('/api/v1/w/{workspace_id}/audit-events/export', {
          params: { path: { workspace_id: workspaceId }, query: { format } },
          parseAs: 'blob',
        }),
      ),
    [],
  )
}

/** Walk the chain of hashes; refused with `audit_chain_broken` when it does not hold. */
export function useVerifyAudit(workspaceId: string) {
  return useChange(
    () =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/audit-events/verification', {
          params: { path: { workspace_id: workspaceId } },
        }),
      ),
    [],
  )
}
