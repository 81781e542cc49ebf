import { useQuery } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { follows, inWorkspace, renewedBy } from './keys'
import { resource } from './resource'

export type Invite = Schemas['InviteRead']
export type InviteState = Schemas['InviteState']
export type InviteOutcome = Schemas['InviteOutcome']

/** Inviting an address again replaces its earlier invite and the link of that. */
export const invites = resource('invite')
follows('invites', 'role')

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
    renewedBy(workspaceId, 'invite'),
  )
}
