import { infiniteQueryOptions, keepPreviousData, useQuery } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inWorkspace } from './keys'

export type Invite = Schemas['InviteRead']
export type InviteState = Schemas['InviteState']
export type InviteOutcome = Schemas['InviteOutcome']

export const inviteKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'invites'),
  list: (workspaceId: string, state: InviteState | undefined) =>
    inWorkspace(workspaceId, 'invites', 'list', state),
}

export const invitesQuery = (workspaceId: string, state: InviteState | undefined) =>
  infiniteQueryOptions({
    queryKey: inviteKeys.list(workspaceId, state),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/invites', {
          params: {
            path: { workspace_id: workspaceId },
            query: { state, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
  })

/** Invite an address; inviting it again replaces its earlier invite and the link of that. */
export function useInvite(workspaceId: string) {
  return useChange(
    (body: Schemas['InviteCreate']) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/invites', {
          params: { path: { workspace_id: workspaceId } },
          body,
        }),
      ),
    [inviteKeys.all(workspaceId)],
  )
}

const fromList = async (workspaceId: string, body: Schemas['InviteList']) => {
  const { items } = await answer(
    api.POST('/api/v1/w/{workspace_id}/invites/csv', {
      params: { path: { workspace_id: workspaceId } },
      body,
    }),
  )
  return items
}

/** What would become of each line; nobody is invited. */
export function useListPreview(workspaceId: string, csv: string) {
  return useQuery({
    queryKey: inWorkspace(workspaceId, 'invites-preview', csv),
    queryFn: () => fromList(workspaceId, { csv, dry_run: true }),
    enabled: csv.trim() !== '',
    gcTime: 0,
    retry: false,
  })
}

/** Invite everybody on the list whose line is good. */
export function useInviteList(workspaceId: string) {
  return useChange(
    (csv: string) => fromList(workspaceId, { csv, dry_run: false, skip_invalid: true }),
    [inviteKeys.all(workspaceId)],
  )
}

const at = (workspaceId: string, id: string) => ({
  path: { workspace_id: workspaceId, invite_id: id },
})

export function useRevokeInvite(workspaceId: string) {
  return useChange(
    (id: string) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/invites/{invite_id}', { params: at(workspaceId, id) }),
      ),
    [inviteKeys.all(workspaceId)],
  )
}
