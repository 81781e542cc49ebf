/** The little that the first steps are told by. The keys begin like those of the lists, so that events renew them. */

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import { inWorkspace } from './keys'

const path = (workspaceId: string) => ({ workspace_id: workspaceId })

export const anySourceQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'sources', 'any'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/sources', {
          params: { path: path(workspaceId), query: { limit: 1 } },
          signal,
        }),
      ),
    select: ({ items }) => items.length,
  })

export const someApprovalsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'approvals', 'some'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/approvals', {
          params: { path: path(workspaceId), query: { limit: 50 } },
          signal,
        }),
      ),
    select: ({ items }) => items.map(({ state }) => ({ state })),
  })

export const anyInviteQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'invites', 'any'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/invites', {
          params: { path: path(workspaceId), query: { limit: 1 } },
          signal,
        }),
      ),
    select: ({ items }) => items.length,
  })
