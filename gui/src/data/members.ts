import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas, whole } from '@/api/client'
import type { paths } from '@/api/schema'
import { follows, inWorkspace } from './keys'

export type Member = Schemas['MemberRead']
export type MemberStatus = Schemas['MembershipStatus']
export type UserKind = Schemas['UserKind']
type Asked = NonNullable<paths['/api/v1/w/{workspace_id}/members']['get']['parameters']['query']>
export type MemberFilters = Pick<Asked, 'q' | 'role' | 'status' | 'kind' | 'sort'>

export const memberKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'members'),
  list: (workspaceId: string, filters: MemberFilters) =>
    inWorkspace(workspaceId, 'members', 'list', filters),
}

follows('members', 'service_account', 'role')

/** Everybody, for names beside ids; needs `members:read`. */
export const membersQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: memberKeys.all(workspaceId),
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/members', {
            params: { path: { workspace_id: workspaceId }, query: page },
            signal,
          }),
        ),
      ),
    select: ({ items }) => items,
    staleTime: 60_000,
  })

/** How many people are here, and how many there may be. */
export const seatsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'members', 'seats'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/seats', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
  })

/** The list people look at, narrowed by its filters. */
export const memberListQuery = (workspaceId: string, filters: MemberFilters) =>
  infiniteQueryOptions({
    queryKey: memberKeys.list(workspaceId, filters),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/members', {
          params: {
            path: { workspace_id: workspaceId },
            query: { sort: 'name', ...filters, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
  })
